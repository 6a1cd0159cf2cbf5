/** `clippings`: which stories the reader kept. */
import type { StoryKey } from '../story/identity.ts';

export interface ClippingRow {
  readonly key: StoryKey;
  /** ms since epoch */
  readonly at: number;
}
