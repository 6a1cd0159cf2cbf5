import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isListing } from '../../../utils/recognition/listing.ts';

const PARAGRAPH = `<p>${'The ferry came in late and nobody minded. '.repeat(6)}</p>`;
const TEASER = '<article><a href="/1">A ferry is late again</a><p>Nobody minds, says the harbour.</p></article>';
const judge = (html: string) => {
  const { document } = parseHTML(`<main>${html}</main>`);
  const blocks = [...document.querySelectorAll('article')];
  return isListing(
    document.querySelector('main')!,
    blocks.map((block) => ({ block })),
  );
};

test('a list of teasers is a list', () => {
  expect(judge(`<p>All about the harbour.</p>${TEASER.repeat(8)}`)).toBe(true);
});

test('a story with a teaser between its paragraphs is none', () => {
  expect(judge(PARAGRAPH + TEASER + PARAGRAPH)).toBe(false);
});

test('a story without teasers is none', () => {
  expect(judge(PARAGRAPH)).toBe(false);
});
