/** The marks on one page: where they stand, what they show, what a point hits. */

import type { CardState } from '../story/state.ts';

/** What a mark needs to know of a card. A recognised card fits. */
export interface Target {
  readonly block: Element;
  readonly headline: Element;
  readonly link: Element;
  readonly links: readonly Element[];
}

/**
 * What stands under a point: a glyph, the corner or the line of a card, or the card itself. `room`: where its thread's
 * glyph would stand. Resting there is like resting on a glyph, or else a page could tell who has one.
 */
export interface Hit {
  readonly target: Target;
  readonly part: 'glyph' | 'corner' | 'line' | 'room' | 'card';
}

export interface Layer {
  /** Marks stand on exactly these targets from now on; hosts of known targets stay. Reads all boxes first, then writes. */
  place(targets: readonly Target[]): void;
  /** Shows these states. A target without one shows nothing. */
  paint(states: ReadonlyMap<Target, CardState>): void;
  /** What stands at a point of the viewport (CSS px). */
  hit(x: number, y: number): Hit | null;
  /** Shows the two controls of the card that the pointer is on; null: of none. */
  point(target: Target | null): void;
  /** Takes everything away without a trace. */
  destroy(): void;
}
