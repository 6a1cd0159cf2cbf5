import { expect, test } from 'vitest';
import { domainOfPattern, matchPattern, siteOf } from '../../../utils/story/site.ts';

test.each([
  ['a subdomain belongs to its registrable domain', 'https://n.news.a.com/x', 'a.com'],
  ['a country suffix of two labels is one suffix', 'https://www.a.co.uk/', 'a.co.uk'],
  ['a host under an exception of the list is a domain', 'https://www.city.kawasaki.jp/', 'city.kawasaki.jp'],
  ['private suffixes are sites of their owner', 'https://someone.github.io/', 'github.io'],
  ['an unknown suffix keeps two labels', 'http://www.harbour-gazette.test:4173/x', 'harbour-gazette.test'],
  ['an IP address keeps its host', 'http://127.0.0.1:8080/x', '127.0.0.1'],
  ['an IPv6 address keeps its host', 'http://[::1]:8080/x', '[::1]'],
  ['localhost keeps its host', 'http://localhost:3000/', 'localhost'],
  ['a bare suffix is itself', 'https://co.uk/', 'co.uk'],
  ['a trailing dot counts for nothing', 'https://www.a.com./', 'a.com'],
  ['letters beyond ASCII are punycode', 'https://www.münchen-post.de/', 'xn--mnchen-post-thb.de'],
  ['an extension page has none', 'moz-extension://0c0f/popup.html', null],
  ['a file has none', 'file:///home/x.html', null],
  ['no address has none', 'harbour', null],
])('%s', (_, url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('a site is asked for with its subdomains, an address or single name alone', () => {
  expect(['a.com', 'a.co.uk', 'localhost', '127.0.0.1', '[::1]'].map(matchPattern)).toEqual([
    '*://*.a.com/*',
    '*://*.a.co.uk/*',
    '*://localhost/*',
    '*://127.0.0.1/*',
    '*://[::1]/*',
  ]);
});

test('a pattern names its site, and only a pattern of ours', () => {
  for (const site of ['a.com', 'a.co.uk', 'localhost', '127.0.0.1', '[::1]']) {
    expect(domainOfPattern(matchPattern(site))).toBe(site);
  }
  for (const pattern of ['*://*/*', '<all_urls>', 'https://*.a.com/*', '*://a.com/*', '*://*.a.com/x/*']) {
    expect(domainOfPattern(pattern)).toBe(null);
  }
});
