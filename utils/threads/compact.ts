/** When segments are merged, so that there are few of them and no merge is long. */
import { MOST_STORIES } from './layout.ts';

/** Segments of one magnitude that are merged into one of the next. */
const FANOUT = 4;

/**
 * Which segments to merge next, as indices into their story counts, or null where all is well. Asked again after each
 * merge. The smallest magnitude comes first; a large segment is touched again by forgetting alone.
 */
export function nextMerge(stories: readonly number[]): number[] | null {
  const magnitudes = new Map<number, number[]>();
  for (const [index, count] of stories.entries()) {
    const magnitude = Math.floor(Math.log(Math.max(1, count)) / Math.log(FANOUT));
    if (count <= MOST_STORIES / FANOUT) magnitudes.set(magnitude, [...(magnitudes.get(magnitude) ?? []), index]);
  }
  for (const magnitude of [...magnitudes.keys()].sort((a, b) => a - b)) {
    const alike = magnitudes.get(magnitude)!;
    if (alike.length >= FANOUT) return alike.slice(0, FANOUT);
  }
  return null;
}
