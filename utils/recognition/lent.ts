/**
 * The recogniser where the scripts of one page find it: it weighs most of them together, so that it comes once, in a task
 * of its own.
 */
export type Recogniser = Pick<
  typeof import('./index.ts'),
  'createScanner' | 'isListing' | 'linksOf' | 'mayBeStory' | 'readStory'
>;

const NAME = Symbol.for('dogear.recogniser');
type Lender = { [NAME]?: Recogniser };

/** Leaves it for the scripts that share this life. */
export function lend(recogniser: Recogniser, life: object): void {
  (life as Lender)[NAME] = recogniser;
}

/** What was lent in this life; null where it has not come. */
export const borrow = (life: object): Recogniser | null => (life as Lender)[NAME] ?? null;
