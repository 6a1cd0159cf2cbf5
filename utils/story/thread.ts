/** What a card shows of the earlier stories that its own continues. */

export interface CardThread {
  /** Earlier stories that it continues, 1 to 3. */
  readonly count: number;
  /** The words drawn in the card's white space; null where there is nothing to say. */
  readonly line: ThreadLine | null;
}

/** One earlier story in a line of words: `lead`, then the headline. */
export interface ThreadLine {
  /** In the language of the reader's browser, with its colon: "You read on Tuesday:", "You clipped in Example Post:". */
  readonly lead: string;
  readonly headline: string;
  /** Where a click on the line leads. */
  readonly url: string;
  /** BCP 47 tag of the headline's language, or null. */
  readonly language: string | null;
}
