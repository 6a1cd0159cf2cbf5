import { describe, expect, test } from 'vitest';
import { touches } from '../../../utils/marks/touches.ts';
import { page } from './fakes.ts';

const document = page(`
  <main><article id="card"><h2 id="headline">Harbour <b>opens</b></h2><a id="overlay" href="/1"></a></article></main>
  <a id="link" href="/2"><span id="words">Words</span></a>
  <p id="clock">12:00</p>`);
const $ = (id: string) => document.getElementById(id)!;
const card = $('card');
const known = (node: Node) => card.contains(node);
const host = document.createElement('aside');
const ours = (node: Node) => node === host;

const record = (change: Partial<Record<keyof MutationRecord, unknown>>) =>
  ({
    type: 'childList',
    target: document.body,
    addedNodes: [],
    removedNodes: [],
    ...change,
  }) as unknown as MutationRecord;
const made = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};
const reduced = (...records: MutationRecord[]) => touches(records, { ours, known });

describe('a rescan is due', () => {
  test.each([
    ['a link was added', record({ addedNodes: [made('<p><a href="/3">New</a></p>')] })],
    ['a link was removed', record({ removedNodes: [made('<a href="/3">Old</a>')] })],
    ['a link leads elsewhere now', record({ type: 'attributes', attributeName: 'href', target: $('link') })],
    ['words inside a known card changed', record({ type: 'characterData', target: $('headline').firstChild })],
    ['elements inside a known card changed', record({ target: $('headline'), addedNodes: [made('!')] })],
    ['words inside a link changed', record({ type: 'characterData', target: $('words').firstChild })],
  ])('when %s', (_, change) => {
    expect(reduced(change)).toBe(true);
  });

  test('past a thousand nodes, whatever they are', () => {
    const nodes = Array.from({ length: 1001 }, () => document.createElement('i'));
    expect(reduced(record({ addedNodes: nodes }))).toBe(true);
    expect(reduced(record({ addedNodes: nodes.slice(0, 1000) }))).toBe(false);
  });
});

describe('nothing is due', () => {
  test.each([
    ['a clock ticks', record({ type: 'characterData', target: $('clock').firstChild })],
    ['an advertisement without links arrives', record({ addedNodes: [made('<img src="x.png">')] })],
    ['a node of ours comes into a card', record({ target: card, addedNodes: [host] })],
    ['a node of ours goes from a link', record({ target: $('link'), removedNodes: [host] })],
  ])('when %s', (_, change) => {
    expect(reduced(change)).toBe(false);
  });
});
