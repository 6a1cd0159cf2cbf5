import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCards, readStory } from '../../../utils/recognition/index.ts';
import { PAPER, parse } from './support.ts';

const word = fc.constantFrom(
  'ferry',
  'council',
  'By Mara Lindqvist',
  '3 March 2026',
  '2h ago',
  '항구',
  '«',
  '  ',
  'a|b',
  '5',
);
const attribute = fc.constantFrom(
  'class="title"',
  'class="byline date"',
  'href="/2026/03/the-night-ferry-is-kept/"',
  'href="http://"',
  'href="//["',
  'href=""',
  'datetime="yesterday"',
  'datetime="2026-13-45"',
  'aria-label="x"',
  'hidden',
  'lang="xx-invalid-"',
  'style="display:none"',
);
const tag = fc.constantFrom(
  'a',
  'div',
  'p',
  'h2',
  'li',
  'ul',
  'article',
  'time',
  'span',
  'img',
  'form',
  'nav',
  'table',
  'td',
  'svg',
  'x-y',
);
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    word,
    fc
      .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, attributes, inner]) => `<${name} ${attributes.join(' ')}>${inner.join('')}</${name}>`),
  ),
})).node;

it('whatever the markup, it is read without a throw and left as it was', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), (parts) => {
      const document = parse(
        `<!doctype html><html lang="en"><head><title>Post</title></head><body>${parts.join('')}</body></html>`,
      );
      const before = document.documentElement.outerHTML;
      const found = findCards(document, PAPER);
      readStory(document, `${PAPER}2026/03/story/`);
      expect(document.documentElement.outerHTML).toBe(before);
      for (const { card, block, headline, link } of found) {
        expect(card.headline).not.toBe('');
        expect(card.url).toMatch(/^https?:/);
        expect(block.contains(headline) && block.contains(link)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('an address that is none, and a document without a body, have no cards', () => {
  expect(findCards(parse('<html></html>'), PAPER)).toEqual([]);
  expect(findCards(parse('<a href="/2026/03/the-ferry/">The ferry is kept for two winters</a>'), 'no address')).toEqual(
    [],
  );
});
