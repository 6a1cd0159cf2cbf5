/** What the thread engine knows of a story: what a card shows, and when. */
export interface ThreadStory {
  /** The `StoryKey`. */
  readonly key: string;
  readonly headline: string;
  readonly dek: string | null;
  /** BCP 47 tag, or null. */
  readonly language: string | null;
  /** The outlet: a registrable domain. */
  readonly site: string;
  /** When it was published; where that is not known, when the reader's memory first met it. Milliseconds since 1970. */
  readonly time: number;
}
