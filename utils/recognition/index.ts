/** Document in, cards out. Never changes the page, never reads `location`. */
import type { Taught } from '../story/taught.ts';
import { baseOf } from './address.ts';
import { type FoundCard, readCards } from './cards.ts';
import { judge } from './judge.ts';
import { ownersOf, placesOf } from './places.ts';
import { openScene, type Scene } from './scene.ts';
import { atOnce, type Steps } from './steps.ts';

export type { FoundCard } from './cards.ts';
export { atOnce, type Steps } from './steps.ts';
export { type OwnPage, readStory } from './story-page.ts';
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
  const listed = new Set<Node>();
  const anew = new Set<Node>();
  let scene: Scene | null = null;
  return {
    note(mutations) {
      for (const { type, target, addedNodes } of mutations) {
        if (type === 'attributes') anew.add(target);
        else listed.add(type === 'characterData' ? (target.parentNode ?? target) : target);
        for (const node of addedNodes) anew.add(node);
      }
      // Rather than hold on to all that a busy page threw away.
      if (listed.size + anew.size > MANY) {
        listed.clear();
        anew.clear();
        anew.add(document.documentElement);
      }
    },
    pending: () => listed.size + anew.size > 0,
    *scan(url, taught) {
      if (scene?.url !== url || scene.base !== baseOf(document, url) || anew.has(document.documentElement))
        scene = openScene(document, url);
      yield* scene.page.update(listed, anew);
      listed.clear();
      anew.clear();
      const verdicts = yield* judge(scene, taught);
      const stories = verdicts
        .filter(({ score, headline }) => score > 0 && headline !== null)
        .map(({ target }) => target);
      const owners = ownersOf(scene.page, stories);
      const places = placesOf(scene.page, stories, owners);
      const cards = yield* readCards(scene, places, owners);
      return cards.filter(({ headline, link }) => headline.isConnected && link.isConnected);
    },
  };
}

/**
 * The story cards of a page, in document order; a story in several places comes once a place.
 * `url` is the page's own address, against which links are resolved; what the reader `taught` comes before all evidence.
 */
export const findCards = (document: Document, url: string, taught: Taught | null = null): FoundCard[] =>
  atOnce(createScanner(document).scan(url, taught));
