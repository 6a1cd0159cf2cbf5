/** The label over a card's headline. */
import { type Chunk, Hint, plainOf } from '../outline/index.ts';

/** Of the `loose` texts, which are no other field: one that is classed as a label, or a short one before the headline. */
export function kickerOf(loose: readonly Chunk[], chunks: readonly Chunk[], headline: Chunk | null): Chunk | undefined {
  if (!headline) return undefined;
  const at = chunks.indexOf(headline);
  const before = loose.filter(
    (chunk) =>
      /\D/.test(plainOf(chunk)) &&
      (chunks.indexOf(chunk) < at || (headline.heading && chunk.heading === headline.heading)),
  );
  return (
    before.find(({ text, hints }) => text.length <= 60 && hints & Hint.kicker) ??
    before.find(({ text }) => text.length <= 40)
  );
}
