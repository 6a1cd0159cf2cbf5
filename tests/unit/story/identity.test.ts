import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCredible, keysOfSite, sectionKey, siteOfKey, storyKey } from '../../../utils/story/identity.ts';
import { type Site, STORIES, storyUrl, WWW } from '../../newsroom/parts/site.ts';
import { allStories } from '../../newsroom/stories/index.ts';

const STORY = 'https://www.harbour-gazette.test/2026/03/ferry-returns-to-port/';

describe('spellings of one story', () => {
  const same = [
    ['plain http', 'http://www.harbour-gazette.test/2026/03/ferry-returns-to-port/'],
    ['no www', 'https://harbour-gazette.test/2026/03/ferry-returns-to-port/'],
    ['no trailing slash', 'https://www.harbour-gazette.test/2026/03/ferry-returns-to-port'],
    ['a default index file', `${STORY}index.html`],
    ['a place within the page', `${STORY}#comments`],
    ['a text fragment', `${STORY}#:~:text=ferry`],
    ['a default port', 'https://www.harbour-gazette.test:443/2026/03/ferry-returns-to-port/'],
    ['capital letters in the host', 'https://WWW.Harbour-Gazette.TEST/2026/03/ferry-returns-to-port/'],
    ['doubled slashes', 'https://www.harbour-gazette.test/2026//03/ferry-returns-to-port/'],
    ['needless percent-encoding', 'https://www.harbour-gazette.test/2026/03/%66erry-returns-to-port/'],
    ['campaign parameters', `${STORY}?utm_source=letter&utm_medium=email&fbclid=x1&gclid=y2&mc_cid=z3`],
    ['internal campaign parameters', `${STORY}?itm_source=most-read`],
    ['a referrer beside a path that names the story', `${STORY}?ref=home&source=rss`],
    ['a mobile host', 'https://m.harbour-gazette.test/2026/03/ferry-returns-to-port/'],
    ['a mobile host by its long name', 'https://mobile.harbour-gazette.test/2026/03/ferry-returns-to-port/'],
    ['a mobile parameter', `${STORY}?m=1`],
    ['an AMP host', 'https://amp.harbour-gazette.test/2026/03/ferry-returns-to-port/'],
    ['an AMP path', `${STORY}amp/`],
    ['an AMP path in front', 'https://www.harbour-gazette.test/amp/2026/03/ferry-returns-to-port/'],
    ['an AMP parameter', `${STORY}?amp=1`],
    ['an AMP parameter without value', `${STORY}?amp`],
    ['an AMP output type', `${STORY}?outputType=amp`],
  ] as const;
  test.each(same)('%s changes nothing', (_, url) => {
    expect(storyKey(url)).toBe(storyKey(STORY));
  });

  const pairs = [
    ['parameters in another order', 'https://a.test/view.php?id=7&page=2', 'https://a.test/view.php?page=2&id=7'],
    ['an empty value and none', 'https://a.test/view.php?id=7&print=', 'https://a.test/view.php?id=7&print'],
    ['letters and their encoding', 'https://a.test/뉴스/1', 'https://a.test/%eb%89%b4%ec%8a%a4/1'],
    ['composed and decomposed letters', 'https://a.test/caf\u00e9', 'https://a.test/cafe\u0301'],
    ['plus and space in a parameter', 'https://a.test/s?q=two+words', 'https://a.test/s?q=two%20words'],
    ['.amp before .html', 'https://a.test/ferry-12345.amp.html', 'https://a.test/ferry-12345.html'],
    ['a mobile label within the host', 'https://en.m.a.test/ferry', 'https://en.a.test/ferry'],
    ['a session in the path', 'https://a.test/ferry.do;jsessionid=A1B2', 'https://a.test/ferry.do;jsessionid=C3D4'],
    ['.../amp after a word under a date', 'https://a.test/2026/03/ferry/amp', 'https://a.test/2026/03/ferry'],
    ['hex digits of bytes that are no UTF-8', 'https://a.test/?t=%b0%a1', 'https://a.test/?t=%B0%A1'],
  ] as const;
  test.each(pairs)('%s are the same', (_, one, other) => {
    expect(storyKey(one)).toBe(storyKey(other));
  });
});

describe('two stories stay two', () => {
  const different = [
    ['numbers in a parameter', 'https://a.test/view.php?id=7', 'https://a.test/view.php?id=8'],
    [
      'numbers in a parameter that tracks elsewhere',
      'https://a.test/view.php?ref=700',
      'https://a.test/view.php?ref=701',
    ],
    [
      'a word in a parameter where the path names no story',
      'https://a.test/story?source=x',
      'https://a.test/story?source=y',
    ],
    ['paths that differ in case', 'https://a.test/v/aBc', 'https://a.test/v/abc'],
    ['subdomains', 'https://north.a.test/ferry', 'https://south.a.test/ferry'],
    ['ports', 'http://localhost:3000/ferry', 'http://localhost:3001/ferry'],
    ['hash routes', 'https://a.test/#/story/7', 'https://a.test/#/story/8'],
    ['hash-bang routes', 'https://a.test/#!story=7', 'https://a.test/#!story=8'],
    ['bytes that are no UTF-8', 'https://a.test/?t=%B0%A1', 'https://a.test/?t=%B0%A2'],
    [
      'numbers in a parameter that tracks elsewhere, beside a path of words',
      'https://a.test/long-read-of-the-week?ref=70012',
      'https://a.test/long-read-of-the-week?ref=70013',
    ],
    ['an equals sign within a value', 'https://a.test/s?q=a=b', 'https://a.test/s?q=ab'],
    ['an encoded slash', 'https://a.test/tide%2Fwind', 'https://a.test/tide/wind'],
    ['an encoded ampersand', 'https://a.test/s?q=tide%26a=1', 'https://a.test/s?q=tide&a=1'],
    ['a topic named "amp"', 'https://a.test/topic/amp', 'https://a.test/topic'],
    ['a topic named "amp" under a year', 'https://a.test/2026/03/amp', 'https://a.test/2026/03'],
    ['sites under a shared suffix', 'https://m.co.uk/ferry-2026', 'https://amp.co.uk/ferry-2026'],
    ['parameters named like a campaign family', 'https://a.test/s?interview=7', 'https://a.test/s?interview=8'],
  ] as const;
  test.each(different)('%s', (_, one, other) => {
    expect(storyKey(one)).not.toBe(storyKey(other));
  });
});

describe('as a rule', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(encodeURIComponent);
  const host = fc.constantFrom(
    'a.test',
    'www.a.test',
    'm.a.test',
    'en.m.a.test',
    'b.co.uk',
    'localhost:8080',
    '10.0.0.7',
  );
  const tracking = fc.constantFrom('utm_source=x', 'fbclid=1', 'itm_campaign=y', 'gclid=2', '_hsenc=z');
  const parameter = fc.tuple(fc.constantFrom('id', 'no', 'page', 'q', 'lang'), part).map((pair) => pair.join('='));
  const address = fc.record({
    host,
    path: fc.array(fc.oneof(part, word, fc.constantFrom('amp', 'index.html')), { maxLength: 5 }),
    query: fc.uniqueArray(parameter, { maxLength: 4, selector: (pair) => pair.split('=')[0] }),
    hash: fc.oneof(
      fc.constant(''),
      fc.constant('#top'),
      word.map((w) => `#/${w}`),
      word.map((w) => `#!${w}`),
    ),
  });
  type Address = typeof address extends fc.Arbitrary<infer T> ? T : never;
  const write = ({ host, path, query, hash }: Address) =>
    `https://${host}/${path.join('/')}${query.length ? `?${query.join('&')}` : ''}${hash}`;
  /** The address that a key spells out. */
  const spelledOut = (key: string) => {
    const rest = key.slice(key.indexOf(' ') + 1);
    return `https://${/^[:/]/.test(rest) ? '' : `${rest.match(/^[^:/]*/)![0]}.`}${siteOfKey(key)}${rest.replace(/^[^:/]*/, '')}`;
  };

  test('the key of what a key spells out is the key', () => {
    fc.assert(
      fc.property(address, (parts) => {
        const key = storyKey(write(parts));
        expect(storyKey(spelledOut(key))).toBe(key);
      }),
    );
  });

  test('the order of parameters and what tracks among them are irrelevant', () => {
    fc.assert(
      fc.property(address, fc.array(tracking, { maxLength: 3 }), fc.infiniteStream(fc.nat()), (parts, extra, order) => {
        const shuffled = [...parts.query, ...extra]
          .map((pair) => [order.next().value, pair] as const)
          .sort(([a], [b]) => a - b)
          .map(([, pair]) => pair);
        expect(storyKey(write({ ...parts, query: shuffled }))).toBe(storyKey(write(parts)));
      }),
    );
  });

  test('different numbers stay different, wherever they stand', () => {
    const place = fc.constantFrom(
      (n: number) => `https://a.test/news/${n}`,
      (n: number) => `https://a.test/news/${n}/amp/`,
      (n: number) => `https://a.test/ferry-returns-${n}.html?utm_id=1`,
      (n: number) => `https://a.test/view.asp?no=${n}`,
      (n: number) => `https://a.test/${n}/index.html`,
      (n: number) => `https://a.test/read?ref=${n}`,
      (n: number) => `https://a.test/#/read/${n}`,
    );
    fc.assert(
      fc.property(place, fc.integer({ min: 100 }), fc.integer({ min: 100 }), (at, one, other) => {
        expect(storyKey(at(one)) === storyKey(at(other))).toBe(one === other);
      }),
    );
  });

  test('any text has a key, whether or not it is an address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'https://', 'https://a.test/', 'https://a.test/?'),
        fc.string(),
        (start, text) => {
          expect(storyKey(start + text)).toContain(' ');
        },
      ),
    );
  });

  test('all keys of a site, and no others, lie in its range', () => {
    const sites = fc.constantFrom('a.test', 'a.tests', 'a-b.test', 'b.test', '10.0.0.7', 'localhost');
    fc.assert(
      fc.property(sites, sites, word, (site, other, slug) => {
        const [from, to] = keysOfSite(site);
        const key = storyKey(`https://${other}/${slug}`);
        expect(key >= from && key < to).toBe(site === other);
      }),
    );
  });
});

test('pages of a section are sections of their own', () => {
  expect(sectionKey('https://a.test/sport/?page=2')).not.toBe(sectionKey('https://a.test/sport/'));
  expect(sectionKey('https://www.a.test/sport/?utm_source=x#top')).toBe(sectionKey('https://a.test/sport'));
});

describe('a canonical address', () => {
  const cases: [boolean, string, string, string][] = [
    [
      true,
      'is believed for an AMP page on another path',
      'https://a.test/amp/12345',
      'https://a.test/ferry-returns-to-port',
    ],
    [
      true,
      'is believed without a parameter that holds no number',
      'https://a.test/ferry-returns-to-port?view=full',
      'https://a.test/ferry-returns-to-port',
    ],
    [
      true,
      'is believed on a path of words where the page has a number',
      'https://a.test/view.php?id=7',
      'https://a.test/ferry-returns-to-port',
    ],
    [true, 'is believed with a parameter of its own', 'https://a.test/read/x', 'https://a.test/view.php?id=12'],
    [
      false,
      'is not believed on another site',
      'https://a.test/ferry-returns-to-port',
      'https://b.test/ferry-returns-to-port',
    ],
    [false, 'is not believed at the home page', 'https://a.test/ferry-returns-to-port', 'https://a.test/'],
    [false, 'is not believed at a section', 'https://a.test/sport/ferry-returns-to-port', 'https://a.test/sport/'],
    [
      false,
      'is not believed where it drops the number',
      'https://a.test/read-the-story-here?no=7',
      'https://a.test/read-the-story-here',
    ],
    [false, 'is not believed at a bare script', 'https://a.test/view.php?id=7', 'https://a.test/view.php'],
  ];
  test.each(cases)('%s: %s', (credible, _, url, canonical) => {
    expect(isCredible(url, canonical)).toBe(credible);
  });
});

describe('the sample newsroom', () => {
  const SITE: Site = { www: `http://${WWW}:4173`, stories: `http://${STORIES}:4173`, edition: 2 };
  const urls = [...new Set(allStories(2).map((story) => storyUrl(story, SITE)))];

  test('has as many keys as stories', () => {
    expect(urls.length).toBeGreaterThan(200);
    expect(new Set(urls.map(storyKey)).size).toBe(urls.length);
  });

  test('is known by other spellings, and its canonical addresses are believed', () => {
    for (const url of urls) {
      expect(storyKey(`${url}?utm_source=letter&ref=home#top`)).toBe(storyKey(url));
      expect(storyKey(`${url}/amp/`)).toBe(storyKey(url));
      expect(isCredible(`${url}?share=mail`, url)).toBe(true);
    }
  });
});
