import { expect, test } from 'vitest';
import { removeLeftovers } from '../../../utils/marks/leftovers.ts';
import { atOnce } from '../../../utils/recognition/steps.ts';
import { page } from './fakes.ts';

const HOST = '<aside aria-hidden="true"></aside>';
const rootOf = (change: object) => ({ mode: 'closed', adoptedStyleSheets: [{}], ...change });

test('hosts of an earlier script go, the page’s own elements stay', () => {
  const document = page(`<p>Text ${HOST.repeat(4)}</p>`);
  const roots = [rootOf({}), rootOf({ mode: 'open' }), rootOf({ adoptedStyleSheets: [] }), null];
  const hosts = [...document.querySelectorAll('aside')];
  for (const [index, openOrClosedShadowRoot] of roots.entries())
    Object.assign(hosts[index]!, { openOrClosedShadowRoot });
  Object.assign(Element.prototype, { openOrClosedShadowRoot: null });
  atOnce(removeLeftovers(document));
  expect(hosts.map(({ isConnected }) => isConnected)).toEqual([false, true, true, true]);
});

test('nothing goes in a browser that shows no closed roots', () => {
  const document = page(HOST);
  atOnce(removeLeftovers(document));
  expect(document.querySelectorAll('aside')).toHaveLength(1);
});
