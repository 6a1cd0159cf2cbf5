/** How many cards of a page are what: for the badge and the popup. */
import type { CardState } from './state.ts';

export interface Counts {
  readonly new: number;
  readonly read: number;
  readonly clipped: number;
  readonly followed: number;
}

export function counts(states: readonly CardState[]): Counts {
  const count = (is: (state: CardState) => boolean) => states.filter(is).length;
  return {
    new: count(({ read }) => read === 'new'),
    read: count(({ read }) => read === 'read' || read === 'changed'),
    clipped: count(({ clipped }) => clipped),
    followed: count(({ followed }) => followed),
  };
}
