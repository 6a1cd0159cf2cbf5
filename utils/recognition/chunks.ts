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

/** The chunks of some parts in document order. */
export function chunksOf(tops: readonly Part[]): Chunk[] {
  const chunks: Chunk[] = [];
  const read = (part: Part, link: Part | null, heading: Part | null, hints: number): void => {
    const run: Part[] = [];
    const flush = (): void => {
      if (run.length === 0) return;
      const pieces = run.splice(0);
      for (const label of labelsIn(pieces)) enter(label, link, heading, hints);
      if (pieces.some((piece) => !piece.tag && WORDS.test(piece.text))) push(part, pieces, link, heading, hints);
      else for (const piece of pieces) if (piece.tag) enter(piece, link, heading, hints);
    };
    for (const piece of part.parts) {
      if (piece.tag && (standsApart(piece) || holdsBlock(piece))) {
        flush();
        enter(piece, link, heading, hints);
      } else run.push(piece);
    }
    flush();
  };
  const enter = (part: Part, link: Part | null, heading: Part | null, hints: number): void =>
    read(
      part,
      part.tag === 'a' ? part : link,
      HEADING.test(part.tag) ? part : heading,
      (hints & PASSED) | part.hints | (part.tag === 'figcaption' ? Hint.caption : 0),
    );
  const push = (part: Part, pieces: Part[], link: Part | null, heading: Part | null, hints: number): void => {
    const text = joined(pieces);
    if (!text) return;
    const links: Part[] = [];
    for (const piece of pieces) collect(piece, 'a', links);
    chunks.push({ part, text, pieces, link, links, heading, hints, unseen: (hints & Hint.unseen) !== 0 });
  };
  for (const top of tops) {
    if (top.tag) enter(top, null, null, 0);
    else push(top.parent!, [top], null, null, top.parent!.hints & ~Hint.card);
  }
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

/** Takes short labels before and after running text out of a run: `<span>Video</span> Minister resigns`. */
function labelsIn(pieces: Part[]): Part[] {
  const labels: Part[] = [];
  const isLabel = (piece: Part | undefined): boolean =>
    piece !== undefined &&
    LABELS.has(piece.tag) &&
    !(piece.hints & Hint.headline && piece !== pieces[0]) &&
    piece.name !== '' &&
    isShort(piece);
  if (!pieces.some((piece) => !piece.tag && piece.text.length > SHORT_LABEL / 2)) return labels;
  while (isLabel(pieces[0])) labels.push(pieces.shift()!);
  while (isLabel(pieces.at(-1))) labels.push(pieces.pop()!);
  return labels;
}

const LABELS = new Set(['span', 'small', 'label']);
const SHORT_LABEL = 30;
const isShort = (part: Part): boolean => {
  const text = textOf(part);
  return text.length <= SHORT_LABEL && WORDS.test(text);
};
const standsApart = (part: Part): boolean => isBlock(part) || part.tag === 'time' || (part.hints & APART) !== 0;

function holdsBlock(part: Part): boolean {
  return part.parts.some((piece) => piece.tag !== '' && (standsApart(piece) || holdsBlock(piece)));
}

export function collect(part: Part, tag: string, into: Part[]): void {
  if (part.tag === tag) into.push(part);
  for (const piece of part.parts) if (piece.tag) collect(piece, tag, into);
}
