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
  vi.stubGlobal(
    'DOMMatrix',
    class {
      constructor(transform: string) {
        const [a, b, c, d, e, f] = transform.slice('matrix('.length, -1).split(',').map(Number);
        Object.assign(this, { a, b, c, d, e, f });
      }
    },
  );
  const styles = Object.assign(() => ({ position: 'relative', ...own }), { box: () => BOX });
  return [...pseudoBoxes({} as Element, BOX, styles as unknown as Styles)];
}

test('a hairline, drawn twice as large and scaled by half, is around its element', () => {
  const frame = { position: 'absolute', left: '0px', top: '0px', width: '160px', height: '80px' };
  const scaled = (origin: string) => ({ transform: 'matrix(0.5, 0, 0, 0.5, 0, 0)', transformOrigin: origin });
  expect(before({ ...frame, ...scaled('0px 0px') })).toEqual([BOX]);
  expect(before({ ...frame, ...scaled('80px 40px') })).toEqual([rect(140, 70, 80, 40)]);
});

test('what is turned stays in its box', () => {
  const arrow = { position: 'absolute', left: '10px', top: '10px', width: '8px', height: '8px' };
  const turned = { transform: 'matrix(0, 1, -1, 0, 0, 0)', transformOrigin: '4px 4px' };
  expect(before({ ...arrow, ...turned })).toEqual([rect(110, 60, 8, 8)]);
});

test('a short rule over a list stands at its top', () => {
  const rule = { position: 'static', width: '40px', height: '1px', marginTop: '8px' };
  expect(before(rule, { paddingLeft: '5px', paddingTop: '2px' })).toEqual([rect(105, 60, 40, 1)]);
});
