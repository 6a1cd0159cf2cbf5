import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FoundCard, findCards } from '../../../utils/recognition/index.ts';
import { fixture, PAPER, parse } from './support.ts';

const PAGES = readdirSync(new URL('../../pages', import.meta.url)).map((file) => file.replace('.html', ''));
const HOLDS = ['link', 'headline', 'block'] as const;

describe.each(HOLDS)('an empty host in each %s', (hold) => {
  it.each(PAGES)('%s: changes no card', (name) => changesNothing(fixture(name), hold));

  it('leaves a headline whole that is only in part a link', () => {
    const stories = ['harbour', 'quarry', 'library', 'bakery', 'orchestra'].map(
      (word) =>
        `<li><h3>Opinion: <a href="/2026/03/the-${word}-needs-a-new-roof/">The ${word} needs a new roof</a> before winter</h3></li>`,
    );
    const document = parse(`<html><body><ul>${stories.join('')}</ul></body></html>`);
    expect(findCards(document, PAPER)).toHaveLength(5);
    changesNothing(document, hold);
  });
});

function changesNothing(document: Document, hold: (typeof HOLDS)[number]): void {
  const before = findCards(document, PAPER);
  for (const card of before) card[hold].append(host(document));
  expect(findCards(document, PAPER).map(comparable)).toEqual(before.map(comparable));
}

/** What a mark hangs into a page. */
function host(document: Document): Element {
  const element = document.createElement('aside');
  element.setAttribute('aria-hidden', 'true');
  return element;
}

const comparable = ({ card, block, headline, link, links }: FoundCard) => [
  card,
  ...[block, headline, link, ...links].map(pathOf),
];

function pathOf(element: Element): string {
  const parent = element.parentElement;
  return parent ? `${pathOf(parent)}/${[...parent.children].indexOf(element)}` : '';
}
