import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createScanner, type FoundCard, findCards, type Mutation } from '../../../utils/recognition/index.ts';
import { atOnce } from '../../../utils/recognition/steps.ts';
import { cardMarkup, listMarkup } from '../../bench/recognition/list.ts';
import { fixture, PAPER, parse } from './support.ts';

const scanned = (scanner: ReturnType<typeof createScanner>): FoundCard[] => atOnce(scanner.scan(PAPER, null));

/** A card with its elements as places in the document. */
const inPlace = ({ card, block, headline, link, links }: FoundCard) => {
  const all = [...block.ownerDocument.querySelectorAll('*')];
  return { card, places: [block, headline, link, ...links].map((element) => all.indexOf(element)) };
};

/** An edit of a page, by numbers that pick its place. */
interface Edit {
  readonly kind: 'add' | 'remove' | 'move' | 'text' | 'space' | 'class' | 'href';
  readonly at: number;
  readonly to: number;
}
const edit = fc.record<Edit>({
  kind: fc.constantFrom('add', 'remove', 'move', 'text', 'space', 'class', 'href'),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
});
const CLASSES = ['title', 'byline', 'menu', 'card', 'dek', ''];
const MARKUP = [
  cardMarkup(3),
  '<p>Two winters more, says the harbour council</p>',
  '<nav><a href="/sport/">Sport</a></nav>',
  ' and so on',
  '<a href="/2026/03/the-night-ferry-is-kept-12345/"><b>The night ferry</b> is kept for two winters</a>',
];

/** Does an edit, and says what a MutationObserver would have said of it. */
function apply(document: Document, { kind, at, to }: Edit): Mutation[] {
  const elements = [...document.body.querySelectorAll('*')];
  const one = elements[at % elements.length];
  const other = elements[to % elements.length];
  if (!one || !other) return [];
  const listed = (target: Node, addedNodes: readonly Node[] = []): Mutation => ({
    type: 'childList',
    target,
    addedNodes: addedNodes as unknown as NodeList,
  });
  const changed = (target: Node, type: 'attributes' | 'characterData'): Mutation => ({ ...listed(target), type });
  switch (kind) {
    case 'add': {
      const before = new Set(one.childNodes);
      one.insertAdjacentHTML(to % 2 ? 'afterbegin' : 'beforeend', MARKUP[to % MARKUP.length]!);
      return [
        listed(
          one,
          [...one.childNodes].filter((node) => !before.has(node)),
        ),
      ];
    }
    case 'remove': {
      const parent = one.parentNode!;
      one.remove();
      return [listed(parent)];
    }
    case 'move': {
      if (one.contains(other)) return [];
      const parent = one.parentNode!;
      other.append(one);
      return [listed(parent), listed(other, [one])];
    }
    case 'text': {
      const texts = [...one.childNodes].filter((node) => node.nodeType === 3) as Text[];
      const text = texts[to % texts.length];
      if (!text) return [];
      if (to % 5 === 0) {
        text.remove();
        return [listed(one)];
      }
      text.data = MARKUP[3]!.repeat(to % 4);
      return [changed(text, 'characterData')];
    }
    case 'space': {
      const space = document.createTextNode(' ');
      one.after(space);
      return [listed(one.parentNode!, [space])];
    }
    case 'class':
      one.setAttribute('class', CLASSES[to % CLASSES.length]!);
      return [changed(one, 'attributes')];
    case 'href': {
      const link = one.closest('a') ?? one.querySelector('a');
      link?.setAttribute('href', `/2026/03/another-story-of-the-harbour-${to % 7}/`);
      return link ? [changed(link, 'attributes')] : [];
    }
  }
}

const PAGES = ['three-links', 'flat-list', 'lead-with-related', 'names-in-a-spot', 'twins', 'dense-list'];

it('after any edits, reading what changed finds what reading everything finds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAGES),
      fc.array(fc.tuple(fc.array(edit, { maxLength: 6 }), fc.nat(60)), { maxLength: 5 }),
      (name, rounds) => {
        const document = fixture(name);
        const scanner = createScanner(document);
        scanned(scanner);
        for (const [edits, given] of rounds) {
          for (const one of edits) scanner.note(apply(document, one));
          // One that is given up on the way.
          const steps = scanner.scan(PAPER, null);
          for (let i = 0; i < given; i++) steps.next();
          expect(scanned(scanner).map(inPlace)).toEqual(findCards(document, PAPER).map(inPlace));
        }
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

it('what did not change is the same card', () => {
  const document = parse(listMarkup(20));
  const scanner = createScanner(document);
  const before = scanned(scanner);
  const list = document.querySelector('.list')!;
  list.insertAdjacentHTML('afterbegin', cardMarkup(77));
  scanner.note([{ type: 'childList', target: list, addedNodes: [list.firstElementChild] as unknown as NodeList }]);
  const after = scanned(scanner);
  expect(after).toHaveLength(21);
  expect(after.slice(1).every((card, index) => card === before[index])).toBe(true);
});

it('a scan that is given up half-way costs the next one nothing', () => {
  const document = parse(listMarkup(40));
  const all = findCards(document, PAPER);
  for (let given = 1; given < 200; given += 7) {
    const scanner = createScanner(document);
    const steps = scanner.scan(PAPER, null);
    for (let i = 0; i < given; i++) steps.next();
    expect(scanned(scanner)).toEqual(all);
  }
});

it('a card that is taken out while the page is read is none at the next look', () => {
  const document = parse(listMarkup(40));
  const scanner = createScanner(document);
  const steps = scanner.scan(PAPER, null);
  for (let i = 0; i < 60; i++) steps.next();
  expect(scanner.pending()).toBe(false);
  const article = document.querySelector('article')!;
  const list = article.parentNode!;
  article.remove();
  scanner.note([{ type: 'childList', target: list, addedNodes: [] as unknown as NodeList }]);
  atOnce(steps);
  expect(scanner.pending()).toBe(true);
  expect(scanned(scanner)).toHaveLength(39);
});
