/** The cards of a page, what the memory says of each, and the marks that show it. */
import type { Layer, Target } from '../../utils/marks/layer.ts';
import { around, embraces } from '../../utils/marks/tree.ts';
import { type askAsPage, operation } from '../../utils/messages/client.ts';
import type { FoundCard } from '../../utils/recognition/index.ts';
import type { Card } from '../../utils/story/card.ts';
import type { CardState } from '../../utils/story/state.ts';
import type { Taught } from '../../utils/story/taught.ts';
import { cameBack, isSame, keyOf, MOST_CARDS, reconcile, type Standing } from './reconcile.ts';

export interface SectionParts {
  /** The page's address, asked for once. */
  readonly address: () => string;
  /** The page's cards as they were read last. */
  readonly scan: () => readonly FoundCard[];
  readonly ask: typeof askAsPage;
  readonly layer: Pick<Layer, 'place' | 'paint'>;
  readonly visible: () => boolean;
  /** The cards changed; the ones in view are to be watched. */
  readonly standing: (targets: Iterable<FoundCard>) => void;
  /** On a site's first visit: everything listed counts as seen. */
  readonly listed: (cards: readonly Card[]) => void;
  /** What the reader taught of the site's links, each time the background says it. */
  readonly taught: (taught: Taught | null) => void;
}

export interface Section {
  /**
   * Reads the page again and asks for what is new on it; marks are placed anew where cards changed, or `afresh`. True
   * where a marked card came back without its mark.
   */
  rescan(afresh: boolean): boolean;
  /** Asks for every card again. Rejects when the background refuses or is gone. */
  refresh(): Promise<void>;
  /** The memory changed: looks again unless this was seen. */
  changed(revision: number): void;
  /** The page has another address now: the next `rescan` asks for every card. */
  move(url: string): void;
  /** From now on nodes of ours may stand in the page. */
  open(): void;
  /** Shows what is known, as far as marks stand: the document became visible. */
  paint(): void;
  /** No nodes of ours any more: the page fights them. */
  surrender(): void;
  /** Clips or unclips at once; the answer decides. */
  clip(target: Target): Promise<void>;
  url(): string;
  cards(): readonly Card[];
  targets(): Iterable<FoundCard>;
  card(target: Target): Card | null;
  /** What the memory says of a target's card; null before the background has answered. */
  state(target: Target): CardState | null;
  linked(element: Element): Target | null;
  known(node: Node): boolean;
  /** These nodes changed. A card whose link leads elsewhere now is another story's, and says nothing until it is read. */
  doubt(nodes: Iterable<Node>): void;
}

/** Nothing is read before the first `rescan`. */
export function createSection(parts: SectionParts): Section {
  const { scan, ask, layer } = parts;
  let current: string | null = null;
  const url = () => (current ??= parts.address());
  let standing: Standing = new Map();
  let links: ReadonlyMap<Element, FoundCard> = new Map();
  let blocks: ReadonlyMap<Node, readonly FoundCard[]> = new Map();
  const addresses = new WeakMap<Element, string | null>();
  let doubted: ReadonlySet<FoundCard> = new Set();
  const states = new Map<string, { readonly state: CardState; readonly revision: number }>();
  let asked = new Set<string>();
  let revision = -1;
  let first = true;
  let marking: 'not yet' | 'on' | 'never' = 'not yet';
  let sweep: 'not yet' | 'due' | 'done' = 'not yet';

  const cardOf = (target: Target): Card | null =>
    (!doubted.has(target as FoundCard) && standing.get(target as FoundCard)) || null;
  /** The cards of the block around a node. */
  const cardsAt = (node: Node) => {
    let at: Node | null = node;
    while (at && !blocks.has(at)) at = around(at);
    return at && blocks.get(at)!;
  };

  const paint = () => {
    if (marking !== 'on') return;
    const known = [...standing].flatMap(([target, card]) => {
      const known = states.get(keyOf(card));
      return known && !doubted.has(target) ? [[target, known.state] as const] : [];
    });
    layer.paint(new Map(known));
    if (sweep !== 'due' || !parts.visible()) return;
    sweep = 'done';
    ask('sweep', {}).catch(() => {});
  };
  /** Answers may overtake each other: what was known later stays. */
  const learn = (card: Card, state: CardState, at: number) => {
    if (at >= (states.get(keyOf(card))?.revision ?? at)) states.set(keyOf(card), { state, revision: at });
  };
  const draw = () => {
    if (marking !== 'on') return;
    layer.place([...standing.keys()]);
    paint();
  };

  /** How many new stories stand here that are not among these. */
  const countNew = (but: ReadonlySet<string>) => {
    const others = new Set([...standing.values()].map(keyOf)).difference(but);
    return [...others].filter((key) => states.get(key)?.state.read === 'new').length;
  };
  /** Asks for the states of cards. */
  const look = async (cards: readonly Card[]) => {
    const wanted = [...new Map(cards.map((card) => [keyOf(card), card])).values()].slice(0, MOST_CARDS);
    const mine = new Set(wanted.map(keyOf));
    asked = asked.union(mine);
    const section = url();
    try {
      const answer = await ask('look', { section, cards: wanted, otherNew: countNew(mine) });
      if (section !== url()) return;
      for (const [index, state] of answer.states.entries()) learn(wanted[index]!, state, answer.revision);
      if (answer.baseline) parts.listed(wanted);
      if (sweep === 'not yet') sweep = answer.baseline ? 'due' : 'done';
      const missed = revision >= 0 && answer.revision > revision && wanted.length < standing.size;
      revision = Math.max(revision, answer.revision);
      parts.taught(answer.taught);
      paint();
      if (missed) await refresh();
    } catch (error) {
      asked = asked.difference(mine);
      throw error;
    }
  };
  const refresh = () => look([...standing.values()]);

  return {
    refresh,
    paint,
    rescan(afresh) {
      const before = standing;
      standing = reconcile(before, scan());
      links = new Map([...standing.keys()].flatMap((target) => target.links.map((link) => [link, target] as const)));
      blocks = Map.groupBy(standing.keys(), (target) => target.block);
      for (const target of standing.keys()) addresses.set(target.link, target.link.getAttribute('href'));
      const doubts = doubted.size;
      doubted = new Set();
      parts.standing(standing.keys());
      if (afresh || !isSame(before, standing)) draw();
      else if (doubts) paint();
      const fresh = [...standing.values()].filter((card) => !asked.has(keyOf(card)));
      // A page without cards may have some by what was taught.
      if (fresh.length || first) look(fresh).catch(() => {});
      first = false;
      return marking === 'on' && cameBack(before, standing);
    },
    changed(now) {
      if (now > revision) refresh().catch(() => {});
    },
    move(to) {
      current = to;
      asked = new Set();
    },
    open() {
      if (marking === 'not yet') marking = 'on';
      draw();
    },
    surrender() {
      marking = 'never';
      layer.place([]);
    },
    async clip(target) {
      const card = cardOf(target);
      if (!card) return;
      const before = states.get(keyOf(card))?.state;
      const show = (state: CardState | undefined) => {
        if (state) learn(card, state, revision);
        paint();
      };
      const on = !before?.clipped;
      show(before && { ...before, clipped: on });
      show(await ask('clip', { op: operation(), card, on }).catch(() => before));
    },
    url,
    cards: () => [...standing.values()],
    targets: () => standing.keys(),
    card: cardOf,
    state(target) {
      const card = cardOf(target);
      return (card && states.get(keyOf(card))?.state) ?? null;
    },
    linked: (element) => links.get(element) ?? null,
    known: (node) => cardsAt(node) !== null,
    doubt(nodes) {
      const doubtful = [...nodes]
        .flatMap((node) => cardsAt(node) ?? [])
        .filter(({ block, link }) => !embraces(block, link) || link.getAttribute('href') !== addresses.get(link));
      if (!doubtful.length) return;
      doubted = doubted.union(new Set(doubtful));
      paint();
    },
  };
}
