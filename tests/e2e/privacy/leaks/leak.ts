import type { BrowserKind } from '../../../harness/build.ts';
import type { Moment, Source } from '../compare.ts';

/** One protection taken away from the sources: what to replace, and which probes must find out, by browser. */
export interface Leak {
  /** Completes “a build with …”. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Probes that tell the two memories apart or come upon a mark. None: nothing in that browser gives it away. */
  readonly foundBy: Readonly<Record<BrowserKind, readonly Source[]>>;
  /** The moment that gives it away. */
  readonly moment: Moment;
}

export interface Edit {
  /** Path from the root. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  /**
   * What stands there instead.
   * @param leaks a condition: whether the page is to leak
   */
  replace(leaks: string): string;
}
