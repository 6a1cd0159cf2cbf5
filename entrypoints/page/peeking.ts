/** Opening peek on the reader's action: announced to the background first, or the frame would show nothing. */
import type { Layer, Target } from '../../utils/marks/layer.ts';
import { createPeek } from '../../utils/marks/peek.ts';
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
}

/** Opens and closes until the signal. */
export function createPeeking(window: Window, parts: PeekingParts, signal: AbortSignal): Peeking {
  const peek = createPeek(window, signal);
  let about: Target | null = null;
  let latest = 0;

  const open = async (target: Target | null) => {
    const mine = ++latest;
    const token = operation();
    await parts.ready;
    await parts.ask('peek', { token, card: target && parts.card(target) });
    if (mine !== latest) return;
    about = target;
    peek.open(peekAddress(token), target && parts.box(target));
  };
  const close = () => {
    latest++;
    return peek.close();
  };
  return {
    close,
    toggle(target) {
      if (!close() || about !== target) open(target).catch(() => {});
    },
  };
}
