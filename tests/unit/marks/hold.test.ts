import { expect, test } from 'vitest';
import { type Hold, seenOf } from '../../../utils/marks/hold.ts';
import { EVERYWHERE, type Rect, rect } from '../../../utils/marks/rect.ts';
import type { Styles } from '../../../utils/marks/styles.ts';
import { page } from './fakes.ts';

/** What is to be seen around a host in `#at`; elements say how they are placed, and what cuts them off where. */
function seen(body: string, flow = false): Rect {
  const document = page(body);
  Object.assign(globalThis, { document, innerHeight: 800 });
  const styleOf = (element: Element) => ({
    display: 'block',
    position: element.getAttribute('data-position') ?? 'static',
    overflowX: element.hasAttribute('data-clip') ? 'hidden' : 'visible',
    overflowY: element.hasAttribute('data-clip') ? 'hidden' : 'visible',
    ...{ transform: 'none', perspective: 'none', filter: 'none', willChange: 'auto', contain: 'none' },
    getPropertyValue: () => 'none',
  });
  const box = (element: Element): Rect => {
    const [left, top, width, height] = (element.getAttribute('data-clip') ?? '0 0 900 900').split(' ').map(Number);
    return rect(left!, top!, width!, height!);
  };
  const hold: Hold = { parent: document.getElementById('at')!, flow, z: 0 };
  return seenOf(hold, Object.assign(styleOf, { box }) as unknown as Styles);
}

test('a box that cuts off its content cuts off a host that is placed by it', () => {
  expect(seen('<ul data-position="relative" data-clip="0 0 200 100"><li id="at"></li></ul>')).toEqual(
    rect(0, 0, 200, 100),
  );
});

test('but not one that is placed by a box farther out', () => {
  const list = '<ul data-clip="0 0 200 100"><li id="at"></li></ul>';
  expect(seen(list)).toEqual(EVERYWHERE);
  expect(seen(`<div data-position="relative" data-clip="0 0 300 300">${list}</div>`)).toEqual(rect(0, 0, 300, 300));
});

test('a host in the flow is cut off by all of them', () => {
  expect(seen('<ul data-clip="0 0 200 100"><li id="at"></li></ul>', true)).toEqual(rect(0, 0, 200, 100));
});
