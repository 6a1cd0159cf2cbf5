/** Opening peek on the reader's action: announced to the background first, which brings the frame's script. */
import type { Layer, Target } from '../../utils/marks/layer.ts';
import type { Peek } from '../../utils/marks/peek.ts';
import { type askAsPage, operation, peekAddress } from '../../utils/messages/client.ts';
import type { Card } from '../../utils/story/card.ts';

export interface Peeking {
  /** Opens peek on a card, or (null) on the page. On the card it is open on, it closes. */
  toggle(target: Target | null): void;
  /** False when none was open. */
  close(): boolean;
}
export interface PeekingParts {
  readonly ask: typeof askAsPage;
  readonly box: Layer['box'];
  readonly card: (target: Target) => Card | null;
  /** When nodes of ours may stand in the page. */
  readonly ready: Promise<void>;
  /** Where the background brings it. */
  readonly life: { readonly peek?: Peek };
}

export function createPeeking({ ask, box, card, ready, life }: PeekingParts): Peeking {
  let about: Target | null = null;
  let latest = 0;

  const open = async (target: Target | null) => {
    const mine = ++latest;
    const token = operation();
    await ready;
    await ask('peek', { token, card: target && card(target) });
    if (mine !== latest) return;
    about = target;
    life.peek?.open(peekAddress(token), target && box(target));
  };
  const close = () => {
    latest++;
    return life.peek?.close() ?? false;
  };
  return {
    close,
    toggle(target) {
      if (!close() || about !== target) open(target).catch(() => {});
    },
  };
}
