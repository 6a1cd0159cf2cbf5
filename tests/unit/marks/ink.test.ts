import { expect, test, vi } from 'vitest';
import { type Ink, readInk } from '../../../utils/marks/ink.ts';
import { EVERYWHERE, type Rect, rect } from '../../../utils/marks/rect.ts';
import type { Styles } from '../../../utils/marks/styles.ts';
import { page } from './fakes.ts';

const CLEAR = 'rgba(0, 0, 0, 0)';

/** The ink of a page whose elements say where they stand (`data-box="left top width height"`), of what colour, how. */
function inkOf(body: string): { ink: Ink; at: (id: string) => Element } {
  const document = page(body);
  vi.stubGlobal('document', document);
  vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4, FILTER_ACCEPT: 1, FILTER_REJECT: 2 });
  vi.stubGlobal('getComputedStyle', () => ({ content: 'none' }));
  Object.assign(document, { createRange: () => ({ selectNodeContents() {}, getClientRects: () => [] }) });
  const styleOf = (element: Element) => ({
    display: 'block',
    opacity: '1',
    visibility: 'visible',
    overflowX: 'visible',
    overflowY: 'visible',
    colorScheme: 'normal',
    position: element.getAttribute('data-position') ?? 'static',
    backgroundColor: element.getAttribute('data-colour') ?? CLEAR,
    boxShadow: element.getAttribute('data-shadow') ?? 'none',
    ...Object.fromEntries(['Top', 'Right', 'Bottom', 'Left'].map((side) => [`border${side}Style`, 'none'])),
  });
  const box = (element: Element): Rect => {
    const [left, top, width, height] = (element.getAttribute('data-box') ?? '0 0 900 900').split(' ').map(Number);
    return rect(left!, top!, width!, height!);
  };
  const styles = Object.assign(styleOf, { box, backdrop: () => 'none', pictured: () => false, isLayer: () => false });
  const steps = readInk(document.body, styles as unknown as Styles);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ink: value, at: (id) => document.getElementById(id)! };
  }
}

const WHITE = 'rgb(255, 255, 255)';
const card = (inside = '') => `<article data-box="100 100 300 200">
  <a id="link" data-box="110 110 200 20">Seven bridges close</a>${inside}</article>`;
const place = rect(120, 250, 100, 16);

test('a picture is no place for a mark', () => {
  const { ink, at } = inkOf(card('<img data-box="100 240 300 60">'));
  expect(ink.isFree(place, at('link'))).toBe(false);
  expect(ink.isFree(rect(120, 200, 100, 16), at('link'))).toBe(true);
});

test('a picture all around a card’s opaque panel lies behind it', () => {
  const behind = (panel: string) => `<img data-box="0 0 900 900">
    <div data-box="90 90 320 220" ${panel}>${card()}</div>`;
  const free = ({ ink, at } = inkOf('')) => ink.isFree(place, at('link'));
  expect(free(inkOf(behind(`data-colour="${WHITE}"`)))).toBe(true);
  expect(free(inkOf(behind('')))).toBe(false);
  expect(free(inkOf(`<div data-box="90 90 320 220" data-colour="${WHITE}">${card('<img>')}</div>`))).toBe(false);
});

test('a sheet of the page’s own colour hides what it is laid over, unless the card lies on it', () => {
  const sheet = (box: string, inside = '') =>
    `<div data-box="${box}" data-colour="${WHITE}" data-position="relative">${inside}</div>`;
  const free = (body: string) => {
    const { ink, at } = inkOf(body);
    return ink.isFree(place, at('link'));
  };
  expect(free(card() + sheet('0 255 900 400'))).toBe(false);
  expect(free(card() + sheet('0 300 900 400'))).toBe(true);
  expect(free(sheet('0 0 900 260', card()))).toBe(true);
  expect(free(sheet('0 0 900 900') + card())).toBe(true);
});

test('a panel reaches as far as the colour that a card stands on', () => {
  const { ink, at } = inkOf(`<div data-box="90 90 320 180" data-colour="rgb(20, 40, 60)">${card()}</div>`);
  expect(ink.panelOf(at('link'))).toEqual(rect(90, 90, 320, 180));
  expect(inkOf(card()).ink.panelOf(at('link'))).toEqual(EVERYWHERE);
});

test('the edge of a panel that casts a shadow is no place for a mark, whatever its colour', () => {
  const panel = (shadow: string) =>
    inkOf(`<div data-box="90 90 320 170" data-colour="${WHITE}" data-shadow="${shadow}">${card()}</div>`);
  const free = ({ ink, at }: ReturnType<typeof inkOf>) => ink.isFree(place, at('link'));
  expect(free(panel('rgba(0, 0, 0, 0.1) 0px 2px 8px 0px'))).toBe(false);
  expect(free(panel('rgba(0, 0, 0, 0) 0px 0px 0px 0px, rgba(0, 0, 0, 0) 0px 2px 8px 0px'))).toBe(true);
  expect(free(panel('none'))).toBe(true);
});

test('a faint ground is told from the one around it, but is no panel', () => {
  const { ink, at } = inkOf(`<div data-box="90 90 320 220" data-colour="rgb(247, 247, 247)">${card()}</div>`);
  expect(ink.tintOf(at('link'))).toEqual(rect(90, 90, 320, 220));
  expect(ink.panelOf(at('link'))).toEqual(EVERYWHERE);
});

test('a place that is given back is free again', () => {
  const { ink, at } = inkOf(card());
  const owner = at('link').parentElement!;
  ink.take(place, owner);
  expect(ink.isFree(place, at('link'))).toBe(false);
  ink.giveBack(place, owner);
  expect(ink.isFree(place, at('link'))).toBe(true);
});
