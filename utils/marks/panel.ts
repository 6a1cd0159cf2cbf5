/** What counts as a card on the screen: its block, or the panel that closely surrounds it (whose picture lies behind it). */
import type { Target } from './layer.ts';
import { area } from './rect.ts';
import type { Styles } from './styles.ts';
import { around } from './tree.ts';

/** A panel is larger than the block in it by this factor at most. */
const CLOSE = 1.15;

/** The panel of each card, in order. One that holds another card as well is none. */
export function findPanels(targets: readonly Target[], { box }: Styles): Element[] {
  const cards = new Map<Element, number>();
  for (const { block } of targets)
    for (let at: Element | null = block; at; at = around(at)) cards.set(at, (cards.get(at) ?? 0) + 1);
  return targets.map(({ block }) => {
    const own = area(box(block));
    let panel = block;
    for (let up = around(block); up && up !== document.body; up = around(up)) {
      if (cards.get(up) !== 1 || area(box(up)) > CLOSE * own) break;
      panel = up;
    }
    return panel;
  });
}
