/**
 * "Changed": a later version of a story than the one that was read. The same story stands under different headlines in
 * different places, and a paper may try out two in turn: only another headline in the same place, alone there for two
 * visits in a row, is a later version. So is a later modified time that the story's own page said.
 */
import type { Stood, StoryRow } from '../store/index.ts';
import { fold } from '../story/fold.ts';

/** What is known of a later version. */
export interface Change {
  /** The headline it stood under when it was read, and now; null where only a time is known. */
  readonly headlines: { readonly before: string; readonly now: string } | null;
  /** When its page says that it was modified, ms since epoch. */
  readonly modified: number | null;
}

/** A time this close before it was told (ms) is the moment the page was made for the reader, not an edit. */
const JUST_NOW = 2 * 60_000;
/** Visits in a row after which a headline has stayed. */
const STAYED = 2;

/** What changed about a story since it was read (ms since epoch); null where nothing is known to have. */
export function changeSince(
  { stood, pageHeadline, carried }: Pick<StoryRow, 'stood' | 'pageHeadline' | 'carried'>,
  read: number,
): Change | null {
  const headlines = retitled(stood, pageHeadline, read);
  const { modified, heard } = carried;
  const later = modified !== null && heard !== null && modified > read && heard - modified > JUST_NOW;
  return headlines || later ? { headlines, modified: later ? modified : null } : null;
}

function retitled(stood: readonly Stood[], pageHeadline: string | null, read: number): Change['headlines'] {
  const atReading = stood.filter(({ first }) => first <= read);
  const known = new Set([...atReading.map(({ headline }) => headline), pageHeadline ?? ''].map(fold));
  for (const { section, place, headline, first, visits } of stood.toReversed()) {
    const before = atReading.findLast((one) => isSamePlace(one, { section, place }));
    if (before && first > read && visits >= STAYED && !known.has(fold(headline)))
      return { before: before.headline, now: headline };
  }
  return null;
}

const isSamePlace = (a: Pick<Stood, 'section' | 'place'>, b: Pick<Stood, 'section' | 'place'>): boolean =>
  a.section === b.section && a.place === b.place;

/** Places and headlines kept of a story, at most. */
const MOST = 12;

/**
 * The headlines of a story after a card of it was in view.
 * @param visit when the visit began
 */
export function afterStanding(
  stood: readonly Stood[],
  { now, ...seen }: Pick<Stood, 'section' | 'place' | 'headline' | 'visit'> & { readonly now: number },
): readonly Stood[] {
  const here = stood.filter((one) => isSamePlace(one, seen));
  const mine = here.find((one) => one.headline === seen.headline);
  const alone = here.every((one) => one === mine || one.visit !== seen.visit);
  const visits = !alone ? 0 : mine?.visit === seen.visit ? mine.visits : (mine?.visits ?? 0) + 1;
  return [
    ...stood
      .filter((one) => one !== mine)
      .map((one) => (here.includes(one) ? { ...one, visits: 0 } : one))
      .slice(1 - MOST),
    { ...seen, first: mine?.first ?? now, visits },
  ];
}

/** The headlines of a story that was known under two keys; in a place both knew, what the first one knew. */
export function joinedStanding(to: readonly Stood[], from: readonly Stood[]): readonly Stood[] {
  const others = from.filter((one) => !to.some((known) => isSamePlace(known, one)));
  return [...others, ...to].slice(-MOST);
}
