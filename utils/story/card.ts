/** What one card on one page shows of a story. Plain data: it travels from the page to the background. */
export interface Card {
  /** Absolute URL, as the card's headline link says it. */
  readonly url: string;
  /** Without kicker, badge, counter or byline. */
  readonly headline: string;
  readonly dek: string | null;
  /** Names as shown, without "By", roles or e-mail addresses. */
  readonly authors: readonly string[];
  /** ISO date (`2026-03-01`) or date-time, where the card shows or carries an absolute one; else null. */
  readonly published: string | null;
  /** The words of a date the page script could not afford to read ("vor 3 Stunden"); the background does. */
  readonly publishedText: string | null;
  /** Absolute URL of the picture, or null. */
  readonly image: string | null;
  /** The kicker or section name over the headline, or null. */
  readonly section: string | null;
  /** BCP 47 tag of the card's language, from the nearest `lang`, or null. */
  readonly language: string | null;
  /** Which kind of list of its page it stands in; means nothing by itself. */
  readonly place?: string | undefined;
}

/** What a story's own page says of it. */
export interface StoryPage {
  /** Absolute URL of the page. */
  readonly url: string;
  /** Absolute `rel=canonical`, where the page has one. */
  readonly canonical: string | null;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** When it was last modified, as the page says: an ISO date-time, most often. */
  readonly modified: string | null;
  readonly language: string | null;
  /** Characters in the story's text block. */
  readonly length: number;
}
