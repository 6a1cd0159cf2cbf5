import { describe, expect, it } from 'vitest';
import { dateReader } from '../../../utils/story/dates.ts';

describe('absolute dates', () => {
  it.each([
    ['en', 'July 27, 2021', '2021-07-27'],
    ['en', 'By A. Writer | Sept. 3, 2020', '2020-09-03'],
    ['en', '3/6/2026', '2026-03-06'],
    ['en-GB', '3/6/2026', '2026-06-03'],
    ['de', '28. Februar 2026, 19.21 Uhr', '2026-02-28'],
    ['de', '26.02.2026', '2026-02-26'],
    ['es', '3 de agosto de 2021', '2021-08-03'],
    ['fr', 'Publié le 1er février 2016', '2016-02-01'],
    ['ru', '7 апреля 2025 в 12:30', '2025-04-07'],
    ['id', 'Jumat, 04 Okt 2024 19:34 WIB', '2024-10-04'],
    ['hi', '3 अगस्त 2021', '2021-08-03'],
    ['ja', '2020年 10月 2日', '2020-10-02'],
    ['ko', '2024.05.03.', '2024-05-03'],
    ['th', '12 พฤษภาคม 2567', '2024-05-12'],
    ['ar', '٣ أغسطس ٢٠٢١', '2021-08-03'],
    [null, '02 agosto 2021', '2021-08-02'],
    ['zh-CN', '星期一, 八月 2, 2021', '2021-08-02'],
    [null, '星期一, 八月 2, 2021', '2021-08-02'],
    ['ru', 'Август 2, 2021', '2021-08-02'],
    ['ru', '4 Сен, 2015', '2015-09-04'],
    ['hu', '2021. sze. 4.', '2021-09-04'],
    ['en', '2026-03-01T10:00:00+01:00', '2026-03-01T10:00:00+01:00'],
  ])('%s: %s', (language, text, published) => {
    expect(dateReader(language).read(text)?.published).toBe(published);
  });

  const LANGUAGES =
    'en-US en-GB de fr es it pt nl sv nb da fi pl cs sk hu ro bg el tr ru uk ar he hi bn ta te th vi id ms ja zh-CN zh-TW ca hr sr lt lv et sl';
  it.each(LANGUAGES.split(' '))('%s: as the language writes them, with its months or in digits', (language) => {
    for (const day of ['2026-03-07', '2025-11-24', '2026-05-01', '2024-08-31', '2025-02-28'])
      for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC', calendar: 'gregory' });
        expect(dateReader(language).read(format.format(Date.parse(day)))?.published).toBe(day);
      }
  });

  it('a day that no month has is no date', () => {
    expect(dateReader('en').read('February 31, 2021')?.published ?? null).toBeNull();
  });
});

describe('dates that only today could complete', () => {
  it.each([
    ['en', '42 minutes ago'],
    ['en', '4h ago'],
    ['en', 'an hour ago'],
    ['gu', '1 કલાક પહેલા'],
    ['de', 'vor einer Stunde'],
    ['fr', 'il y a une heure'],
    ['es', 'hace una hora'],
    [null, '42分钟前'],
    ['en', '3時間前'],
    ['en', '5 часов назад'],
    ['en', 'January 17'],
    ['de', 'vor 3 Stunden'],
    ['ko', '3시간전'],
    ['vi', '5 giờ trước'],
    ['ja', '3/27(木)'],
    ['pt', '04:26'],
  ])('%s: %s keeps its words', (language, text) => {
    expect(dateReader(language).read(text)).toMatchObject({ published: null, text });
  });
});

it('numbers and names of months in a sentence are no date', () => {
  expect(dateReader('en').read('Kim marches on 5 fronts')).toBeNull();
  expect(dateReader('en').read('She may win')).toBeNull();
  expect(dateReader('zh').read('110年前的北京')).toBeNull();
  expect(dateReader('fr').read('2 jui 2021')).toBeNull();
});

it('an outlet that is called by a day is no date', () => {
  expect(dateReader('en').read('Today.example')).toBeNull();
});

it('a language tag that is none is read as English', () => {
  expect(dateReader('xx-invalid-').read('3 March 2026')?.published).toBe('2026-03-03');
});
