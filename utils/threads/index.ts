/**
 * Threads: the earlier stories that a story continues, found in an index that lives as bytes.
 *
 * New stories: `segmentOf` → one more segment in the store. Then, in the background, `nextMerge` → `merge` until it says
 * null. A card: `openSegment` each → `related`. Forgetting: `without` on each segment. Bytes that `openSegment` refuses
 * mean that the index has to be rebuilt from the stories.
 */
export { nextMerge } from './compact.ts';
export { MOST_STORIES, UnreadableSegment, VERSION } from './layout.ts';
export { type Related, related, relatedIn } from './related.ts';
export { keysIn, merge, openSegment, type Segment, segmentOf, without } from './segment.ts';
export type { ThreadStory } from './story.ts';
