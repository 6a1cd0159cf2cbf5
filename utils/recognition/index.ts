/** Document in, cards out. Never changes the page, never reads `location`. */
import type { Taught } from '../story/taught.ts';
import { type FoundCard, readCards } from './cards.ts';
import { judge } from './judge.ts';
import { baseOf } from './outline/index.ts';
import { placesOf } from './places.ts';
import { openScene, type Scene } from './scene.ts';
import { atOnce, type Steps } from './steps.ts';

export type { FoundCard } from './cards.ts';
export { isListing } from './listing.ts';
export { atOnce, type Steps } from './steps.ts';
export { mayBeStory, type OwnPage, readStory } from './story-page.ts';
export { linksOf } from './taught.ts';

/** What of a mutation tells which parts of a page are to be read again. */
export type Mutation = Pick<MutationRecord, 'type' | 'target' | 'addedNodes'>;

/** Finds the cards of one page again and again, and reads again only what changed. */
export interface Scanner {
  /** These things changed since the last scan. What nobody reported is taken to be as it was. */
  note(mutations: Iterable<Mutation>): void;
  /** Whether something was noted since the last scan read the page. */
  pending(): boolean;
  /** As `findCards`, in steps. Steps that are not gone to their end are lost, and nothing else. */
  scan(url: string, taught: Taught | null): Steps<FoundCard[]>;
}

/** So many changed nodes are as good as a whole page. */
const MANY = 5_000;

export function createScanner(document: Document): Scanner {
  /** Changed since the last scan began; true where the node itself has to be read again, not its list of children alone. */
  const noted = new Map<Node, boolean>();
  /** What the scan under way reads, or one that was given up has left. */
  const reading = new Map<Node, boolean>();
  let scene: Scene | null = null;
  return {
    note(mutations) {
      for (const { type, target, addedNodes } of mutations) {
        noted.set(target, type !== 'childList' || noted.get(target) === true);
        for (const added of addedNodes) noted.set(added, true);
      }
      // Rather than hold on to all that a busy page threw away.
      if (noted.size < MANY) return;
      noted.clear();
      noted.set(document.documentElement, true);
    },
    pending: () => noted.size > 0,
    *scan(url, taught) {
      for (const [node, anew] of noted) reading.set(node, anew || reading.get(node) === true);
      noted.clear();
      if (scene?.url !== url || scene.base !== baseOf(document, url) || reading.get(document.documentElement))
        scene = openScene(document, url);
      yield* scene.page.update(reading);
      reading.clear();
      const verdicts = yield* judge(scene, taught);
      const stories = verdicts
        .filter(({ score, headline }) => score > 0 && headline !== null)
        .map(({ target }) => target);
      const { places, isOwned } = placesOf(scene.page, stories);
      return yield* readCards(scene, places, isOwned);
    },
  };
}

/**
 * The story cards of a page, in document order; a story in several places comes once a place.
 * `url` is the page's own address, against which links are resolved; what the reader `taught` comes before all evidence.
 */
export const findCards = (document: Document, url: string, taught: Taught | null = null): FoundCard[] =>
  atOnce(createScanner(document).scan(url, taught));
