import type { Hold } from './hold.ts';
import type { Boxes, Host } from './host.ts';
import type { Plan } from './plan.ts';

/** A card that is marked. */
export interface Marking {
  readonly host: Host;
  readonly hold: Hold;
  readonly plan: Plan;
  /** Relative to the host. */
  readonly boxes: Boxes;
}
