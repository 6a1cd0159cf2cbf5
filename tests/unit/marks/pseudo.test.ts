import { expect, test, vi } from 'vitest';
import { pseudoBoxes } from '../../../utils/marks/pseudo.ts';
import { type Rect, rect } from '../../../utils/marks/rect.ts';
import type { Styles } from '../../../utils/marks/styles.ts';

const BOX = rect(100, 50, 80, 40);

/** What is drawn before an element of the page at `BOX`. */
function before(style: Partial<CSSStyleDeclaration>, own: Partial<CSSStyleDeclaration> = {}): Rect[] {
  const drawn = { visibility: 'visible', display: 'block', transform: 'none', backgroundImage: 'none', ...style };
  vi.stubGlobal('getComputedStyle', (_: Element, name: string) =>
    name === '::before' ? { content: '""', backgroundColor: 'rgb(180, 20, 20)', ...drawn } : { content: 'none' },
  );
  const styles = Object.assign(() => ({ position: 'relative', ...own }), { box: () => BOX });
  return [...pseudoBoxes({} as Element, BOX, styles as unknown as Styles)];
}

test('a hairline, drawn twice as large and scaled by half, is around its element', () => {
  const hairline = { position: 'absolute', width: '160px', height: '80px', transform: 'matrix(0.5, 0, 0, 0.5, 0, 0)' };
  expect(before({ ...hairline, left: '0px', top: '0px' })).toEqual([BOX]);
  expect(before({ ...hairline, left: '-40px', top: '-20px' })).toEqual([BOX]);
});

test('what is moved or turned stays in its box', () => {
  const arrow = { position: 'absolute', left: '70px', top: '10px', width: '16px', height: '8px' };
  expect(before({ ...arrow, transform: 'matrix(0, 1, -1, 0, 0, 0)' })).toEqual([rect(170, 60, 16, 8)]);
});

test('a short rule over a list stands at its top', () => {
  const rule = { position: 'static', width: '40px', height: '1px', marginTop: '8px' };
  expect(before(rule, { paddingLeft: '5px', paddingTop: '2px' })).toEqual([rect(105, 60, 40, 1)]);
});
