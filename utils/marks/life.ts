/**
 * The life of the page script: one at a time in a page, ended by one signal that everything it does listens to.
 * It stands in the script's own world, out of the page's reach, where the small scripts find it that the background
 * brings into the page when they are needed.
 */
import type { Card } from '../story/card.ts';
import type { CardState } from '../story/state.ts';
import type { Attention } from './attention.ts';
import type { OpenLayer } from './create-layer.ts';
import type { KeyActions } from './keys.ts';
import type { Target } from './layer.ts';
import type { PointerActions } from './pointer.ts';

const LIFE = Symbol.for('dogear.life');
type World = { [LIFE]?: Life };

/** What the reader's pointer and keys do here. */
export type Hands = PointerActions & KeyActions;

/** Has a script brought into this page; resolves when it is there, or with false where it did not come. */
export type Bring = (script: 'live' | 'recognition' | 'story' | 'marks') => Promise<boolean>;

/** What the scripts in one page share. */
export interface Life extends AbortController {
  /** Where the page script has come to ask for the others. */
  bring?: Bring;
  /** Where the page is lived in: until then all keys and presses are its own. */
  hands?: Hands;
  attention?: Attention;
  /** Runs what inserts or removes nodes of ours. */
  quietly?: (work: () => void) => void;
  /** Where it was brought. */
  layer?: OpenLayer;
  section?: {
    url(): string;
    targets(): Iterable<Target>;
    card(target: Target): Card | null;
    state(target: Target): CardState | null;
  };
  /** Where it was brought: what the page's own story says of its reader. */
  story?: {
    /** Looks for the story's text again, where none is known or it was replaced. */
    find(): Promise<void>;
    /** The page has another address now: what was read of the old one is reported. */
    move(): void;
  };
  /** Where it was brought. */
  peek?: {
    /**
     * Opens the frame that redeems the token, beside a card's mark, or (null) about the page. Another one is closed. False
     * where it did not open: a preview takes nothing away that is open.
     */
    open(token: string, target: Target | null, preview: boolean): boolean;
    /** What was a preview stays. False when there was none, or a press in it had kept it already. */
    keep(): boolean;
    /** False when none was open. */
    close(): boolean;
  };
}

/** Begins a life in this world; null where one is running: a script injected twice steps aside. */
export function beginLife(world: object = globalThis): Life | null {
  if (runningLife(world)) return null;
  const life: Life = new AbortController();
  (world as World)[LIFE] = life;
  return life;
}

/** The life that runs in this world. */
export function runningLife(world: object = globalThis): Life | null {
  const life = (world as World)[LIFE];
  return life && !life.signal.aborted ? life : null;
}

/** Runs `work` every `ms` until the signal. */
export function every(ms: number, work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(work, ms);
  signal.addEventListener('abort', () => clearInterval(timer));
}
