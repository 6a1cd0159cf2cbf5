/** Opening peek on the reader's action: announced to the background first, which brings the frame's script. */
import type { Target } from '../../utils/marks/layer.ts';
import type { Life } from '../../utils/marks/life.ts';
import { type askAsPage, operation } from '../../utils/messages/client.ts';
import type { Card } from '../../utils/story/card.ts';

export interface Peeking {
  /** Opens peek on a card, or (null) on the page. On the card it is open on, it closes; a preview of it stays. */
  toggle(target: Target | null): void;
  /** Opens peek on a card as a preview, which goes with the pointer. On sites whose cards show no threads it does not. */
  preview(target: Target): void;
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

  const open = async (target: Target | null, preview: boolean) => {
    const mine = ++latest;
    const token = operation();
    await ready;
    await ask('peek', { token, card: target && card(target), preview });
    if (mine !== latest) return;
    if (life.peek?.open(token, target, preview)) about = target;
  };
  const attempt = (target: Target | null, preview: boolean) => void open(target, preview).catch(() => {});
  const close = () => {
    latest++;
    return life.peek?.close() ?? false;
  };
  return {
    close,
    toggle(target) {
      if (about === target && life.peek?.keep()) return;
      if (!close() || about !== target) attempt(target, false);
    },
    preview: (target) => attempt(target, true),
  };
}
