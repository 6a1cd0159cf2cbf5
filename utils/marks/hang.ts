/** Puts hosts into the page and takes back those that moved anything of it. */

import type { Hold } from './hold.ts';
import type { Host } from './host.ts';
import type { Plan } from './plan.ts';
import { height, type Rect, width } from './rect.ts';

/** A host in the page. */
export interface Hung {
  readonly plan: Plan;
  readonly host: Host;
  readonly hold: Hold;
}

/** Boxes of the page move by this many px at most. */
const STILL = 0.5;

/** Hangs a host for each plan by the best hold that moves nothing; a card for which all of them do gets none. */
export function hang(plans: readonly Plan[], make: (flow: boolean) => Host): Hung[] {
  const before = new Map(plans.map((plan) => [plan, boxes(plan)]));
  const hung = new Map<Plan, Hung>();
  const hangBy = (plan: Plan, hold: Hold | null) => {
    hung.get(plan)?.host.element.remove();
    hung.delete(plan);
    if (!hold) return;
    const host = make(hold.flow);
    hold.parent.append(host.element);
    hung.set(plan, { plan, host, hold });
  };
  for (const plan of plans) hangBy(plan, plan.hold);
  for (;;) {
    const moved = [...hung.keys()].filter((plan) => hasMoved(before.get(plan)!, boxes(plan)));
    if (!moved.length) return [...hung.values()];
    // One card's host may push all the cards after it: blame those that changed in themselves, or else everyone.
    const changed = moved.filter((plan) => hasChanged(before.get(plan)!, boxes(plan)));
    for (const plan of changed.length ? changed : moved) hangBy(plan, plan.others.next().value ?? null);
  }
}

const boxes = ({ target, geometry }: Plan): Rect[] =>
  [target.block, target.headline, target.link, ...(geometry.picture ? [geometry.picture.element] : [])].map((element) =>
    element.getBoundingClientRect(),
  );

const hasMoved = (before: readonly Rect[], after: readonly Rect[]): boolean =>
  before.some((box, index) => differs(box, after[index]!));

/** Whether the block or anything in it has another size or stands elsewhere in the block. */
const hasChanged = (before: readonly Rect[], after: readonly Rect[]): boolean => {
  const within = (list: readonly Rect[], box: Rect) => ({
    left: box.left - list[0]!.left,
    top: box.top - list[0]!.top,
    right: width(box),
    bottom: height(box),
  });
  return before.some((box, index) => differs(within(before, box), within(after, after[index]!)));
};

const differs = (a: Rect, b: Rect): boolean =>
  Math.abs(a.left - b.left) > STILL ||
  Math.abs(a.top - b.top) > STILL ||
  Math.abs(a.right - b.right) > STILL ||
  Math.abs(a.bottom - b.bottom) > STILL;
