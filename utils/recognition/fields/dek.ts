/** The sentence or two under a card's headline. */
import { type Chunk, Hint, type Part, textOf } from '../outline/index.ts';
import type { Roles } from '../roles.ts';
import { DEK } from '../weights.ts';

export interface Dek {
  readonly text: string;
  readonly chunk: Chunk;
}

/** The text that most likely is the card's dek, with the paragraphs that continue it; or null. */
export function dekOf(
  rest: readonly Chunk[],
  headline: Chunk | null,
  storyLinks: ReadonlySet<Part>,
  roles: Roles,
): Dek | null {
  let best: Chunk | null = null;
  let top: number = DEK.enough;
  for (const chunk of rest) {
    if (chunk.hints & Hint.unseen) continue;
    const score = scoreOf(chunk, headline, storyLinks, roles);
    if (score >= top && (!best || score > top)) [best, top] = [chunk, score];
  }
  if (!best) return null;
  const holder = best.part.parent;
  const first = best;
  if (first.part.tag !== 'p') return { text: opened(closed(first, storyLinks)), chunk: first };
  const text = rest
    .filter(
      (chunk) =>
        chunk === first ||
        (chunk.part.tag === 'p' &&
          chunk.part.parent === holder &&
          chunk.part.at > first.part.at &&
          chunk.part.name === first.part.name),
    )
    .map((chunk) => closed(chunk, storyLinks))
    .join(' ');
  return { text: opened(text), chunk: first };
}

/** Without the stroke between it and the kicker or place that it opens with. */
const opened = (text: string): string => text.replace(/^[-–—|·•]\s+/, '');

/** Without a link to the story itself at the end, where the rest is none: it says "Read on", in whatever language. */
function closed({ text, links }: Chunk, storyLinks: ReadonlySet<Part>): string {
  const last = links.at(-1);
  const more = last && storyLinks.has(last) ? textOf(last) : '';
  if (!more || more.length > LONGEST_MORE || !text.endsWith(more) || links.length > 1) return text;
  return text.slice(0, -more.length).replace(/[\s»›>→[(]+$/, '') || text;
}
const LONGEST_MORE = 30;

function scoreOf(chunk: Chunk, headline: Chunk | null, storyLinks: ReadonlySet<Part>, roles: Roles): number {
  const role = roles(chunk);
  const weight = chunk.weight;
  let score = 0;
  if (chunk.hints & Hint.dek) score += DEK.dekClass;
  if (chunk.part.tag === 'p') score += DEK.paragraph;
  if (role.many ? role.long : weight >= DEK.longFrom) score += DEK.long;
  if (weight < DEK.shortUpTo) score += DEK.short;
  if (chunk.hints & (Hint.caption | Hint.tools)) score += DEK.captionClass;
  if (chunk.link && !storyLinks.has(chunk.link)) score += DEK.linkedElsewhere;
  if (headline) score += chunk.part.at < headline.part.at ? DEK.before : DEK.after;
  return score;
}
