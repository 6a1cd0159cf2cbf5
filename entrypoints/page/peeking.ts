/** Opening peek on the reader's action: announced to the background first, which brings the frame's script. */
import type { Target } from '../../utils/marks/layer.ts';
import type { Life } from '../../utils/marks/life.ts';
import { type askAsPage, operation } from '../../utils/messages/client.ts';
import type { Card } from '../../utils/story/card.ts';

export interface Peeking {
  /** Opens peek on a card, or (null) on the page. On the card it is open on, it closes. */
  toggle(target: Target | null): void;
  /** False when none was open. */
  close(): boolean;
}
export interface PeekingParts {
  readonly ask: typeof askAsPage;
  readonly card: (target: Target) => Card | null;
  /** When nodes of ours may stand in the page. */
  readonly ready: Promise<void>;
  /** Where the background brings it. */
  readonly life: Pick<Life, 'peek'>;
}

export function createPeeking({ ask, card, ready, life }: PeekingParts): Peeking {
  let about: Target | null = null;
  let latest = 0;

  const open = async (target: Target | null) => {
    const mine = ++latest;
    const token = operation();
    await ready;
    await ask('peek', { token, card: target && card(target) });
    if (mine !== latest) return;
    about = target;
    life.peek?.open(token, target);
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
