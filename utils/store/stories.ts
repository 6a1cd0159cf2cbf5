/** `stories`: what cards and their own pages said of each story that was seen, opened or kept. */
import type { AuthorKey } from '../story/author.ts';
import type { StoryKey } from '../story/identity.ts';

export interface StoryRow {
  readonly key: StoryKey;
  /** As the newest card or the story's own page gave it. */
  readonly url: string;
  readonly headline: string;
  /** The headline over its own page, once that was open. */
  readonly pageHeadline: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  /** The authors at the story's own outlet; indexed. */
  readonly authorKeys: readonly AuthorKey[];
  readonly published: string | null;
  readonly publishedText: string | null;
  readonly image: string | null;
  readonly section: string | null;
  readonly language: string | null;
  /** When it first came into view, ms since epoch; null while it was only opened. */
  readonly firstSeen: number | null;
  readonly lastSeen: number | null;
  /** Other headlines it stood under, oldest first. */
  readonly earlier: readonly EarlierHeadline[];
}

export interface EarlierHeadline {
  readonly headline: string;
  /** When another took its place, ms since epoch. */
  readonly until: number;
}
