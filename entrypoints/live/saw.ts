/** Reporting which cards were in view, in batches, and that the section page still has the reader's attention. */
import type { Attention } from '../../utils/marks/attention.ts';
import { every } from '../../utils/marks/life.ts';
import { type askAsPage, operation, Refused } from '../../utils/messages/client.ts';
import type { Card } from '../../utils/story/card.ts';
import { keyOf, MOST_CARDS } from './reconcile.ts';

/** ms between batches */
const BATCH = 3_000;
/** ms; the background ends a visit after ten minutes without a report */
const KEEP_ALIVE = 55_000;
/** ms without input after which nobody is assumed to look at a section page */
const ATTENTIVE = 120_000;

export interface Saw {
  /** These cards were in view, or count as seen. Each is reported once. */
  add(cards: Iterable<Card>): void;
  /** Sends what is waiting: before the section changes. */
  flush(): void;
}

export interface SawParts {
  readonly ask: typeof askAsPage;
  readonly attention: Attention;
  readonly section: () => string;
  /** Whether the page lists stories at all, so that attention to it counts. */
  readonly listing: () => boolean;
}

/** Reports until the signal. Nothing is sent before the document was visible. */
export function createSaw(window: Window, { ask, attention, section, listing }: SawParts, signal: AbortSignal): Saw {
  const known = new Set<string>();
  let waiting: Card[] = [];
  let sent = Number.NEGATIVE_INFINITY;
  let shown = attention.visible();

  const send = (cards: Card[]) => {
    sent = performance.now();
    ask('saw', { op: operation(), section: section(), cards }).catch((error) => {
      if (!(error instanceof Refused)) waiting = [...cards, ...waiting];
    });
  };
  const flush = () => {
    if (shown && waiting.length) send(waiting.splice(0, MOST_CARDS));
  };
  const tick = () => {
    if (!attention.visible()) return;
    shown = true;
    flush();
    const due = performance.now() - sent >= KEEP_ALIVE;
    if (due && attention.idle() < ATTENTIVE && listing()) send([]);
  };
  every(BATCH, tick, signal);
  window.document.addEventListener('visibilitychange', () => (attention.visible() ? tick() : flush()), { signal });
  window.addEventListener('pagehide', flush, { signal });

  return {
    flush,
    add(cards) {
      for (const card of cards) {
        if (known.has(keyOf(card))) continue;
        known.add(keyOf(card));
        waiting.push(card);
      }
    },
  };
}
