/** What each store holds a row of. Times are ms since epoch, null where it never happened. */
import type { AuthorKey } from '../story/author.ts';
import type { SectionKey, StoryKey } from '../story/identity.ts';
import type { Lesson } from '../story/taught.ts';

/** What cards and its own page said of a story that was seen, opened or kept. */
export interface StoryRow {
  readonly key: StoryKey;
  /** As the newest card or the story's own page gave it. */
  readonly url: string;
  readonly headline: string;
  /** The headline over its own page, once that was open. */
  readonly pageHeadline: string | null;
  readonly dek: string | null;
  /** As cards showed them. */
  readonly authors: readonly string[];
  /** Those and the carried ones at the story's own outlet; indexed. */
  readonly authorKeys: readonly AuthorKey[];
  readonly published: string | null;
  readonly publishedText: string | null;
  readonly image: string | null;
  readonly section: string | null;
  readonly language: string | null;
  /** When it first came into view; null while it was only opened. */
  readonly firstSeen: number | null;
  readonly lastSeen: number | null;
  readonly carried: Carried;
  /** The headlines it stood under in section pages, place by place, the newest last. */
  readonly stood: readonly Stood[];
  /** The section pages of those; indexed. */
  readonly sections: readonly SectionKey[];
}

/** What no card showed, but the story's own page says. */
export interface Carried {
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: number | null;
  /** When the page first said that it was modified then. */
  readonly heard: number | null;
}

/** A headline that a story stood under in one place: one kind of list of one section page. */
export interface Stood {
  readonly section: SectionKey | '';
  readonly place: string;
  readonly headline: string;
  /** When it first did. */
  readonly first: number;
  /** The beginning of the newest visit in which it did. */
  readonly visit: number;
  /** Visits in a row in which the story stood there under no other. */
  readonly visits: number;
}

/** An address that turned out to lead to a story known under another one. */
export interface AliasRow {
  /** The key that the address alone gives. Never the key of a row in `stories`. */
  readonly key: StoryKey;
  /** The story; never itself an alias. */
  readonly story: StoryKey;
}

/** How far the reader is with a story that they opened or marked. */
export interface ReadingRow {
  readonly key: StoryKey;
  readonly opened: number | null;
  /** The section page it was last opened from: attention to the story prolongs that visit. */
  readonly from: SectionKey | null;
  readonly read: number | null;
  /** Whether `read` is the reader's own word. */
  readonly byHand: boolean;
  /** Attended time (ms) when the reader said "unread": only what is read after that counts. */
  readonly unreadAfter: number | null;
  /** Share of the text, 0 to 1. */
  readonly progress: number;
  /** Attended time, ms. */
  readonly attended: number;
}

/** A story that the reader kept. */
export interface ClippingRow {
  readonly key: StoryKey;
  readonly at: number;
}

/** An author whom the reader follows. */
export interface AuthorRow {
  readonly key: AuthorKey;
  /** As it stood when the reader followed them. */
  readonly name: string;
  readonly since: number;
}

/** The newest sitting with a section page. */
export interface VisitRow {
  readonly key: SectionKey;
  readonly began: number;
  /** When the section page, or a story opened from it, last had the reader's attention. */
  readonly attention: number;
}

/** A site that the reader turned on. */
export interface SiteRow {
  /** Registrable domain. */
  readonly domain: string;
  /** Since when it is on; null when it was switched off and its memory kept. */
  readonly since: number | null;
  /** The site's first sitting, on any of its section pages: the baseline. Null before it began. */
  readonly first: { readonly began: number; readonly attention: number } | null;
  /** What the reader taught of its links, oldest first. */
  readonly taught: readonly Lesson[];
  /** Whether its cards show their threads. */
  readonly threads: boolean;
}

/** A piece of the thread index. */
export interface SegmentRow {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What the reader said of a thread. */
export interface JudgementRow {
  readonly id: string;
  /** Two stories that have nothing to do with each other, or the stories of a thread that is muted. */
  readonly kind: 'pair' | 'mute';
  /** Indexed. */
  readonly stories: readonly StoryKey[];
  readonly at: number;
}

/** An action of the reader that was applied: its id and time, nothing of what was done. */
export interface OperationRow {
  readonly op: string;
  readonly at: number;
}

/** A single value. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}
