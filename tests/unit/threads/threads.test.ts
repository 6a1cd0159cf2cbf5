import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keysIn,
  merge,
  nextMerge,
  openSegment,
  related,
  relatedIn,
  segmentOf,
  type ThreadStory,
  UnreadableSegment,
  without,
} from '../../../utils/threads/index.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1);

const story = (key: string, headline: string, day = 0, more: Partial<ThreadStory> = {}): ThreadStory => ({
  key,
  headline,
  dek: null,
  language: null,
  site: 'paper.test',
  time: START + day * DAY,
  ...more,
});

const SUBJECTS = ['Harbour', 'Bakery', 'Museum', 'Orchard', 'Tram', 'Library', 'Bridge', 'Market', 'Lantern', 'Choir'];
const PLACES = ['Ostwick', 'Merrow', 'Tallin', 'Quarby', 'Venholm', 'Sardby', 'Ulmgate', 'Fenwold', 'Brask', 'Iverley'];
/** A hundred stories that have nothing to do with each other. */
const NOISE = SUBJECTS.flatMap((subject, i) =>
  PLACES.map((place, j) =>
    story(`noise-${i}-${j}`, `${subject} of ${place} gets a ${subject.toLowerCase()}${j} roof`, j),
  ),
);

const open = (...stories: ThreadStory[]) => openSegment(segmentOf([...NOISE, ...stories]));
const linked = (store: ReturnType<typeof open>, asked: ThreadStory) =>
  related([store], asked)
    .filter((one) => one.linked)
    .map(({ key }) => key);

describe('related stories', () => {
  it('finds the story that a follow-up continues', () => {
    const store = open(story('first', 'Minister Adelheim resigns over the Quellbach dam', 10));
    expect(linked(store, story('next', 'Adelheim defends herself after Quellbach dam resignation', 12))).toEqual([
      'first',
    ]);
  });

  it('finds it in Korean with another particle, in Japanese, and in inflected Russian', () => {
    const store = open(
      story('ko', '새롬시 수소버스 시범운행 시작', 10),
      story('ja', '青葉町で新しい路面電車が開業', 10),
      story('ru', 'Пожар на заводе в Верхозёрске потушили', 10),
    );
    expect(linked(store, story('1', '새롬시에서 수소버스가 멈췄다', 11))).toEqual(['ko']);
    expect(linked(store, story('2', '青葉町の路面電車、開業翌日に運休', 11))).toEqual(['ja']);
    expect(linked(store, story('3', 'Причину пожара на Верхозёрском заводе назвали', 11))).toEqual(['ru']);
  });

  it('finds it whatever a language joins to its words: articles, prepositions, case endings, elisions', () => {
    const store = open(
      story('ar', 'الوزير نوران يعلن استقالة بعد حريق سمهرود', 10),
      story('he', 'שריפה גדולה במפעל זית בקרית שקמון', 10),
      story('tr', "Akgöl'deki barajda Sezgin'in imzası bulundu", 10),
      story('fr', "L'Orvanne déborde, l'Etrelle menacée", 10),
      story('uk', "Пожежа в Сім'янську зупинила завод", 10),
    );
    expect(linked(store, story('1', 'استقالة وزير: النوران وبالحريق في السمهرود', 11))).toEqual(['ar']);
    expect(linked(store, story('2', 'השריפה מהמפעל לזית: תושבי שקמון מפונים', 11))).toEqual(['he']);
    expect(linked(store, story('3', 'Sezgin, Akgöl barajını açtı', 11))).toEqual(['tr']);
    expect(linked(store, story('4', 'Etrelle : après la crue, Orvanne en colère', 11))).toEqual(['fr']);
    expect(linked(store, story('5', 'Завод у Сімʼянську після пожежі', 11))).toEqual(['uk']);
  });

  it('never answers with a later story or the story itself', () => {
    const headline = 'Minister Adelheim resigns over the Quellbach dam';
    const store = open(story('later', headline, 20), story('self', 'Adelheim resigns over dam', 10));
    expect(related([store], story('self', headline, 10)).map(({ key }) => key)).not.toContain('later');
    expect(related([store], story('self', headline, 10)).map(({ key }) => key)).not.toContain('self');
  });

  it('links no other issue of a series that numbers its issues', () => {
    const store = open(story('series', 'Horoscope for Leo and Virgo: your stars on 3 March', 10));
    expect(linked(store, story('next', 'Horoscope for Leo and Virgo: your stars on 4 March', 11))).toEqual([]);
  });

  it('links no horoscope, also at another outlet on the same day', () => {
    const store = open(story('one', 'Гороскоп на 12 марта: у Весов удача, у Раков покой', 10));
    const asked = story('other', 'Гороскоп на 12 марта: Весов и Раков ждёт удача', 10, { site: 'other.test' });
    expect(linked(store, asked)).toEqual([]);
  });

  it('links no other issue of a series that the site has had for weeks', () => {
    const issues = [1, 20, 27].map((day) => story(`issue-${day}`, 'Zwiebelfisch Quiz: guess the melody', day));
    expect(linked(open(...issues), story('next', 'Zwiebelfisch Quiz: guess the poet', 28))).toEqual([]);
  });

  it('links nothing that the press at large repeats all the time, in a language it has no words for', () => {
    const issues = Array.from({ length: 8 }, (_, i) =>
      story(`issue-${i}`, `Yıldız falı: Terazi ve Balık için ${SUBJECTS[i]} günü`, i, { site: `paper${i}.test` }),
    );
    const asked = story('next', 'Yıldız falı: Terazi ve Balık için Harbour günü', 30, { site: 'other.test' });
    const eve = story('eve', 'Yıldız falı: Terazi ve Balık için Tram günü', 29, { site: 'third.test' });
    expect(linked(open(eve), asked)).toEqual(['eve']);
    expect(linked(open(eve, ...issues), asked)).toEqual([]);
  });

  const lateFerry = (day: number, news: string) => story(`ferry-${day}`, `The Late Ferry: ${news}`, day);
  const FERRY = [
    lateFerry(3, 'a roof for the market hall and six other things'),
    lateFerry(4, 'why the lighthouse hums at night'),
    lateFerry(6, 'tram fares, explained'),
  ];

  it('links no issue of a series of which the memory has three, whatever its news is', () => {
    const news = story('news', 'Quellbach dam breaks after a night of rain', 8, { site: 'other.test' });
    const asked = lateFerry(8, 'Quellbach dam breaks, and four other things');
    expect(linked(open(news, ...FERRY.slice(1)), asked)).toEqual(['news']);
    expect(linked(open(news, ...FERRY), asked)).toEqual([]);
  });

  it("links no headline that is a series' title alone", () => {
    const issues = [3, 4, 6].map((day) => story(`issue-${day}`, `Ferryman Magazine of ${day} March`, day));
    expect(linked(open(issues[2]!), story('next', 'Ferryman Magazine', 7))).toEqual(['issue-6']);
    expect(linked(open(...issues), story('next', 'Ferryman Magazine', 7))).toEqual([]);
  });

  it('links what a site tells under the name of its subject, which moves about in headlines', () => {
    const trial = (day: number, news: string) => story(`trial-${day}`, `Adelheim trial: ${news}`, day);
    const stories = [
      trial(3, 'judge hears of the missing ledger'),
      trial(4, 'bakers testify'),
      trial(6, 'ledger found in a harbour locker'),
      story('about', 'What to know of the Adelheim trial', 6),
    ];
    const asked = trial(7, 'missing ledger was in a harbour locker, judge hears');
    expect(linked(open(...stories), asked)).toContain('trial-6');
  });

  it('links nothing for words that stand under all headlines of a site', () => {
    const daily = (key: string, news: string, day: number) =>
      story(key, `${news} - Ostwicker Morgenpost Lokalsport`, day, { site: 'daily.test' });
    const earlier = SUBJECTS.map((subject, i) => daily(`daily-${i}`, `${subject} swims ${i} lengths`, i));
    const one = daily('one', 'Sculptor sells flute', 30);
    const next = daily('next', 'Baker finds a lamp', 30);
    expect(linked(open(one), next)).toEqual(['one']);
    expect(linked(open(one, ...earlier), next)).toEqual([]);
  });

  it('links nothing for a date', () => {
    const store = open(story('one', 'Harvest festival in the valley, 14 September 2026', 10, { site: 'a.test' }));
    expect(linked(store, story('next', 'Lantern exam results due 14 September 2026', 10))).toEqual([]);
  });

  it('links nothing for the day on which both came out and one word beside it', () => {
    const store = open(story('one', 'Skylark counted Wednesday, March 11: join in', 10, { site: 'a.test' }));
    expect(linked(store, story('next', 'Skylark magazine Wednesday, March 11', 10))).toEqual([]);
  });

  it('links nothing for a date and one word beside it', () => {
    const store = open(story('one', 'Skylark counted on 14 September 2026: join in', 10, { site: 'a.test' }));
    expect(linked(store, story('next', 'Skylark magazine of 14 September 2026', 10))).toEqual([]);
  });

  it('links a story of long ago that shares rare words enough', () => {
    const dek = 'She had signed for the turbines and the spillway.';
    const store = open(story('first', 'Minister Adelheim resigns over the Quellbach dam', 10, { dek }));
    const asked = story('next', 'Quellbach dam inquiry clears minister Adelheim', 210, {
      dek: 'Nobody had told her of cracks in the spillway, it found.',
    });
    expect(linked(store, asked)).toEqual(['first']);
  });

  it('links a count that has risen', () => {
    const store = open(story('one', 'Quellbach dam breaks: 12 missing in Venholm after flood', 10));
    expect(
      linked(
        store,
        story('next', 'Flood after Quellbach dam breaks: 15 missing in Venholm and Brask', 10, { site: 'b.test' }),
      ),
    ).toEqual(['one']);
  });

  it('counts a story of some hours later as of the same time where it is asked to', () => {
    const store = open(story('copy', 'Minister Adelheim resigns over the Quellbach dam', 10.25, { site: 'b.test' }));
    const asked = story('asked', 'Adelheim resigns over Quellbach dam', 10);
    expect(relatedIn([store], 'links')([asked])).toEqual([[]]);
    expect(relatedIn([store], 'links', DAY / 2)([asked])[0]!.map(({ key }) => key)).toEqual(['copy']);
  });

  it('links no other story of a person whose name is all that both headlines have', () => {
    const store = open(story('one', 'Adelheim Quellbach opens bakery school and a small winter theatre', 10));
    expect(
      linked(store, story('next', 'Adelheim Quellbach loses appeal about unpaid taxes on island villa', 12)),
    ).toEqual([]);
  });

  it('links no other news of a title of several words that has been in headlines for long', () => {
    const title = 'Crimson Gullwing Odyssey';
    const one = story('one', `${title} trailer shows a lighthouse`, 30);
    const asked = story('next', `${title} patch mends sound`, 30.2, { site: 'other.test' });
    const earlier = Array.from({ length: 9 }, (_, i) => story(`old-${i}`, `${title}: ${SUBJECTS[i]} and ${i} more`, i));
    expect(linked(open(one), asked)).toEqual(['one']);
    expect(linked(open(one, ...earlier), asked)).toEqual([]);
    const same = story('same', `${title} patch brings silence`, 30.1);
    expect(linked(open(same, ...earlier), asked)).toEqual(['same']);
  });

  it('tells copies of one report and the report itself at another outlet', () => {
    const wire = 'Quellbach dam breaks after a night of rain, hundreds flee';
    const store = open(story('a', wire, 10, { site: 'a.test' }), story('b', `${wire}`, 10, { site: 'b.test' }));
    const answer = related([store], story('c', wire, 10, { site: 'c.test' }));
    expect(answer.slice(0, 2).map(({ same }) => same)).toEqual([true, true]);
  });
});

const headlines = fc.array(fc.constantFrom(...SUBJECTS, ...PLACES, '수소버스', '青葉町', '2026', 'dam'), {
  minLength: 1,
  maxLength: 6,
});
const stories = fc
  .uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 9 }), words: headlines, day: fc.nat(40) }), {
    selector: ({ key }) => key,
    maxLength: 30,
  })
  .map((all) => all.map(({ key, words, day }) => story(key.toWellFormed(), words.join(' '), day)));

describe('segments', () => {
  it('have the same bytes in whatever order stories came and segments were merged', () => {
    fc.assert(
      fc.property(stories, fc.nat(30), (all, cut) => {
        const parts = [all.slice(0, cut), all.slice(cut)].map((part) => openSegment(segmentOf(part)));
        const whole = segmentOf([...all].reverse());
        expect(merge(parts)).toEqual(whole);
        expect(merge([...parts].reverse())).toEqual(whole);
      }),
    );
  });

  it('hold no trace of a forgotten story', () => {
    fc.assert(
      fc.property(stories, fc.nat(30), (all, cut) => {
        const gone = all.slice(cut);
        const rest = without(openSegment(segmentOf(all)), new Set(gone.map(({ key }) => key)));
        if (gone.length === 0) expect(rest).toBeNull();
        else expect(rest).toEqual(segmentOf(all.slice(0, cut)));
      }),
    );
  });

  it('answer alike in one piece and in many', () => {
    fc.assert(
      fc.property(stories, fc.nat(30), headlines, (all, cut, words) => {
        const parts = [all.slice(0, cut), all.slice(cut)].map((part) => openSegment(segmentOf(part)));
        const asked = story('asked anew', words.join(' '), 30);
        const rounded = (answer: ReturnType<typeof related>) => answer.map(({ score }) => score.toFixed(4));
        expect(rounded(related(parts, asked))).toEqual(rounded(related([openSegment(merge(parts))], asked)));
      }),
    );
  });

  it('are refused when a byte is damaged or cut off', () => {
    const bytes = segmentOf(NOISE);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        expect(() => openSegment(damaged)).toThrow(UnreadableSegment);
        expect(() => openSegment(bytes.slice(0, at))).toThrow(UnreadableSegment);
      }),
    );
  });

  it('know the keys of their stories', () => {
    expect(keysIn(open()).sort()).toEqual(NOISE.map(({ key }) => key).sort());
  });
});

describe('compaction', () => {
  it('leaves few segments, and none larger than one merge should be', () => {
    let sizes: number[] = [];
    for (let i = 0; i < 1000; i++) {
      sizes.push(1 + ((i * 37) % 60));
      for (let due = nextMerge(sizes); due; due = nextMerge(sizes)) {
        const merged = due.reduce((sum, index) => sum + sizes[index]!, 0);
        sizes = [...sizes.filter((_, index) => !due!.includes(index)), merged];
      }
    }
    expect(sizes.length).toBeLessThan(30);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16_384);
  });
});
