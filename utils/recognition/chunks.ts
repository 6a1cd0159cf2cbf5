/** The texts of a block one by one: each run of words that a reader takes as one thing. */
import { Hint } from './hints.ts';
import type { Part } from './outline.ts';
import { isBlock, textOf } from './text.ts';

export interface Chunk {
  /** The element that holds the run. */
  readonly part: Part;
  readonly text: string;
  /** The pieces of the run; the whole of `part` where it has no others. */
  readonly pieces: readonly Part[];
  /** The innermost link around it. */
  readonly link: Part | null;
  /** Links inside the run. */
  readonly links: readonly Part[];
  /** The heading around it. */
  readonly heading: Part | null;
  /** Hints of its own and of what holds it, up to the block. */
  readonly hints: number;
  readonly unseen: boolean;
}

/** An inline element of such a class stands for itself amid other text. */
const APART =
  Hint.kicker | Hint.byline | Hint.date | Hint.unseen | Hint.tools | Hint.count | Hint.dek | Hint.caption | Hint.advert;
const WORDS = /[\p{L}\p{N}]/u;
const HEADING = /^h[1-6]$/;
/** Hints that hold for everything inside. */
const PASSED = ~(Hint.card | Hint.related);

/** The chunks of a part in document order; parts in `not` and all inside them are left out. */
export function chunksOf(top: Part, not?: (part: Part) => boolean): Chunk[] {
  const chunks: Chunk[] = [];
  const read = (part: Part, link: Part | null, heading: Part | null, hints: number): void => {
    const run: Part[] = [];
    const flush = (): void => {
      if (run.length === 0) return;
      const pieces = run.splice(0);
      if (pieces.some((piece) => !piece.tag && WORDS.test(piece.text))) push(part, pieces, link, heading, hints);
      else for (const piece of pieces) if (piece.tag) enter(piece, link, heading, hints);
    };
    for (const piece of part.parts) {
      if (piece.tag && not?.(piece)) {
        flush();
        continue;
      }
      if (piece.tag && (isBlock(piece) || piece.tag === 'time' || piece.hints & APART || holdsBlock(piece))) {
        flush();
        enter(piece, link, heading, hints);
      } else run.push(piece);
    }
    flush();
  };
  const enter = (part: Part, link: Part | null, heading: Part | null, hints: number): void =>
    read(part, part.tag === 'a' ? part : link, HEADING.test(part.tag) ? part : heading, (hints & PASSED) | part.hints);
  const push = (part: Part, pieces: Part[], link: Part | null, heading: Part | null, hints: number): void => {
    const text = joined(pieces);
    if (!text) return;
    const links: Part[] = [];
    for (const piece of pieces) collect(piece, 'a', links);
    chunks.push({ part, text, pieces, link, links, heading, hints, unseen: (hints & Hint.unseen) !== 0 });
  };
  enter(top, null, null, 0);
  return chunks;
}

function joined(pieces: readonly Part[]): string {
  let text = '';
  for (const piece of pieces) {
    const words = piece.tag ? textOf(piece) : piece.text;
    if (words) text += text && piece.gap ? ` ${words}` : words;
  }
  return text;
}

function holdsBlock(part: Part): boolean {
  return part.parts.some(
    (piece) => piece.tag !== '' && (isBlock(piece) || (piece.hints & APART) !== 0 || holdsBlock(piece)),
  );
}

export function collect(part: Part, tag: string, into: Part[]): void {
  if (part.tag === tag) into.push(part);
  for (const piece of part.parts) if (piece.tag) collect(piece, tag, into);
}
