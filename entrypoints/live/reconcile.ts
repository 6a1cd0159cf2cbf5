/** Which cards of a new scan are the ones that already stood there. */
import type { FoundCard } from '../../utils/recognition/index.ts';
import type { Card } from '../../utils/story/card.ts';

/** Cards in one request, at most: the background takes no more. */
export const MOST_CARDS = 2_000;

/** The cards of a page by where they stand. */
export type Standing = ReadonlyMap<FoundCard, Card>;

/** What makes two cards show the same: the same story under the same headline. */
export const keyOf = (card: Card): string => `${card.url}\n${card.headline}`;

/** The scan's cards, each under the object it was known by, if it stands on the same elements and shows the same. */
export function reconcile(before: Standing, found: readonly FoundCard[]): Standing {
  const known = new Map([...before].map(([target, card]) => [target.headline, [target, card] as const]));
  return new Map(
    found.map((now) => {
      const [target, card] = known.get(now.headline) ?? [];
      const stays = target && card && isSamePlace(target, now) && keyOf(card) === keyOf(now.card);
      return [stays ? target : now, now.card];
    }),
  );
}

/** Whether a card that stood there was taken out and put back: a re-render, or a page that fights our nodes. */
export function cameBack(before: Standing, now: Standing): boolean {
  const fresh = new Set([...now].filter(([target]) => !before.has(target)).map(([, card]) => keyOf(card)));
  return [...before].some(([target, card]) => !target.headline.isConnected && fresh.has(keyOf(card)));
}

/** Whether the same cards stand on the same elements. */
export const isSame = (a: Standing, b: Standing): boolean =>
  a.size === b.size && [...b.keys()].every((target) => a.has(target));

const isSamePlace = (a: FoundCard, b: FoundCard): boolean =>
  a.block === b.block &&
  a.link === b.link &&
  a.links.length === b.links.length &&
  a.links.every((link, index) => link === b.links[index]);
