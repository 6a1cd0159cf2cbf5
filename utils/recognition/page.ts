/** Whether a page presents stories at all, or goods, jobs, entries of a reference work, code. */
import type { Kind, Shape } from './shape.ts';
import type { Signals } from './signals.ts';
import { PAGE } from './weights.ts';

const ELSE: ReadonlySet<Kind> = new Set(['shop', 'job', 'reference']);

/** What the page's own address, its likely stories together and a shopping cart say: above 0 for stories. */
export function pageScore(self: Shape, likely: readonly Signals[], cart: boolean): number {
  // What a site links to elsewhere may be an advert; its own pages say what it is.
  const home = likely.filter((one) => !one['other site']);
  const telling = home.length >= 3 ? home : likely;
  let score = PAGE.bias;
  for (const name in PAGE.shares)
    score += (PAGE.shares[name]! * telling.filter((one) => one[name]).length) / Math.max(1, telling.length);
  if (self.kinds.some((kind) => ELSE.has(kind))) score += PAGE.else;
  if (cart) score += PAGE.cart;
  return score;
}
