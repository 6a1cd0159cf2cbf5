/** The sentence or two under a card's headline. */
import type { Chunk } from '../chunks.ts';
import { Hint } from '../hints.ts';
import { weightOf } from '../text.ts';
import { DEK } from '../weights.ts';

/** The text that most likely is the card's dek, or null. */
export function dekOf(
  chunks: readonly Chunk[],
  rest: readonly Chunk[],
  headline: Chunk | null,
  storyLinks: ReadonlySet<unknown>,
): string | null {
  let best: { text: string; score: number } | null = null;
  const at = headline ? chunks.indexOf(headline) : -1;
  for (const chunk of rest) {
    if (chunk.unseen) continue;
    const weight = weightOf(chunk.text);
    let score = 0;
    if (chunk.hints & Hint.dek) score += DEK.dekClass;
    if (chunk.part.tag === 'p') score += DEK.paragraph;
    if (weight >= 60) score += DEK.long;
    else if (weight < 25) score += DEK.short;
    if (chunk.hints & (Hint.kicker | Hint.byline | Hint.date | Hint.count)) score += DEK.otherClass;
    if (chunk.hints & (Hint.caption | Hint.tools) || chunk.part.tag === 'figcaption') score += DEK.captionClass;
    if (chunk.link && !storyLinks.has(chunk.link)) score += DEK.linkedElsewhere;
    if (chunks.indexOf(chunk) < at) score += DEK.before;
    if (/[.!?…。！？"”»]$/.test(chunk.text)) score += DEK.sentence;
    if (score >= DEK.enough && (!best || score > best.score)) best = { text: chunk.text, score };
  }
  return best?.text ?? null;
}
