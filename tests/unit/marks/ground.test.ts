import { describe, expect, test } from 'vitest';
import { blend, css, luminance, parseColour, WHITE } from '../../../utils/marks/colour.ts';
import { canvas, groundOf, isNight, veilColour } from '../../../utils/marks/ground.ts';
import type { Styles } from '../../../utils/marks/styles.ts';

const BLACK = { r: 0, g: 0, b: 0, a: 1 };

describe('a colour', () => {
  test('is read as computed styles print it', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual({ r: 1, g: 2, b: 3, a: 1 });
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual({ r: 1, g: 2, b: 3, a: 0.5 });
    expect(parseColour('color(srgb 1 0 0 / 0.25)')).toEqual({ r: 255, g: 0, b: 0, a: 0.25 });
  });

  test('of a kind that is not understood counts as none', () => {
    expect(parseColour('color(display-p3 1 0 0)').a).toBe(0);
  });

  test('lets through what is under it', () => {
    expect(blend({ ...BLACK, a: 0.5 }, WHITE)).toEqual({ r: 127.5, g: 127.5, b: 127.5, a: 1 });
    expect(css(blend({ ...BLACK, a: 0.5 }, WHITE), 0.5)).toBe('rgba(128,128,128,0.5)');
  });

  test('is as light as WCAG says', () => {
    expect(luminance(WHITE)).toBeCloseTo(1);
    expect(luminance({ r: 119, g: 119, b: 119, a: 1 })).toBeCloseTo(0.184, 3);
  });
});

test('what is under everything is the root’s colour, or the body’s where the root has none', () => {
  const under = (root: string, body: string) => {
    const element = { ownerDocument: { body: {} } } as unknown as Element;
    const styleOf = (of: Element) => ({ backgroundColor: of === element ? root : body, colorScheme: 'normal' });
    return canvas(element, Object.assign(styleOf, { backdrop: () => 'none' }) as unknown as Styles).colour;
  };
  expect(under('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toEqual(BLACK);
  expect(under('rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)')).toEqual(BLACK);
  expect(under('rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)')).toEqual(WHITE);
});

describe('the ground of an element', () => {
  const under = { colour: WHITE, sure: true };
  const on = (backgroundColor: string, backdrop = 'none') =>
    groundOf(
      {} as Element,
      under,
      Object.assign(() => ({ backgroundColor }) as CSSStyleDeclaration, {
        backdrop: () => backdrop,
      }) as unknown as Styles,
    );

  test('is what it stands on where it has no colour of its own', () => {
    expect(on('rgba(0, 0, 0, 0)')).toEqual(under);
  });

  test('is its own colour', () => {
    expect(on('rgb(10, 20, 30)')).toEqual({ colour: { r: 10, g: 20, b: 30, a: 1 }, sure: true });
  });

  test('is the mean of its gradient', () => {
    const { colour } = on('rgba(0, 0, 0, 0)', 'linear-gradient(rgb(0, 0, 0), rgb(100, 100, 100))');
    expect(colour).toEqual({ r: 50, g: 50, b: 50, a: 1 });
  });

  test('is not certain under a picture', () => {
    expect(on('rgb(10, 20, 30)', 'url("sky.jpg")').sure).toBe(false);
  });
});

test('a dark ground takes light marks, whatever the colour of the words', () => {
  expect(isNight({ colour: BLACK, sure: true }, { r: 120, g: 120, b: 120, a: 1 })).toBe(true);
  expect(isNight({ colour: WHITE, sure: true }, WHITE)).toBe(false);
});

test('on a picture the words tell, and the veil is their opposite where the colour under it would hide them', () => {
  const picture = { colour: WHITE, sure: false };
  expect(isNight(picture, WHITE)).toBe(true);
  expect(luminance(veilColour(picture, true))).toBeLessThan(0.1);
  expect(veilColour(picture, false)).toEqual(WHITE);
});
