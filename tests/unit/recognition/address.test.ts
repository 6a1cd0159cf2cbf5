import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf } from '../../../utils/recognition/outline/address.ts';

/** `URL` alone reads an address with such a scheme. */
const slow = (text: string): string => text.replace(/^https/, 'HTTPS');

const host = fc.array(
  fc.constantFrom('www', 'news', 'a-b', '2026', 'xn--80ak6aa92e', 'estuary', 'co', 'uk', 'example'),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const path = fc.array(
  fc.constantFrom(
    '/',
    '//',
    '.',
    '..',
    'a',
    'The-Ferry',
    '2026',
    '~',
    '@',
    ':',
    ';',
    "'",
    '%20',
    '%2e',
    '%C3%B6',
    '%',
    'ö',
    ' ',
    '\\',
    '|',
    '?',
    'id=1',
    '#',
    '\t',
  ),
  { maxLength: 10 },
);

it('an address that is cut up is the one that URL gives', () => {
  const base = 'https://post.estuary.example/2026/?page=2';
  fc.assert(
    fc.property(fc.constantFrom('https:', ''), host, path, (scheme, labels, pieces) => {
      const absolute = `${scheme}//${labels.join('.')}${pieces.length ? `/${pieces.join('')}` : ''}`;
      expect(addressOf(absolute, base)).toEqual(addressOf(slow(absolute), slow(base)));
      const relative = pieces.join('');
      expect(addressOf(relative, base)).toEqual(addressOf(relative, slow(base)));
      expect(addressOf(relative, absolute)).toEqual(addressOf(relative, slow(absolute)));
    }),
    { numRuns: 1_000 },
  );
});
