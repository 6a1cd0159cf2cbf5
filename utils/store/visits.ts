/** `visits`: the newest sitting with each section page. */
import type { SectionKey } from '../story/identity.ts';

export interface VisitRow {
  readonly key: SectionKey;
  /** ms since epoch */
  readonly began: number;
  /** When the section page, or a story opened from it, last had the reader's attention; ms since epoch. */
  readonly attention: number;
}
