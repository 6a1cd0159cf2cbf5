/** The texts of a block one by one: each run of words that a reader takes as one thing. */

import { bare, weightOf } from '../words/index.ts';
import { Hint } from './hints.ts';
import { memoOf } from './memo.ts';
import type { Part } from './outline.ts';
import { textOf } from './text.ts';
import { isBlock } from './zones.ts';

export interface Chunk {
  /** Length in Latin letters. */
  readonly weight: number;
  /** The element that holds the run. */
  readonly part: Part;
  readonly text: string;
  /** The innermost link around it. */
  readonly link: Part | null;
  /** Links inside the run. */
  readonly links: readonly Part[];
  /** The heading around it. */
  readonly heading: Part | null;
  /** Hints of its element and of what holds little more than it. */
  readonly hints: number;
  memo: object | null;
}

/** Letters and digits alone, for comparison. */
export function plainOf(chunk: Chunk): string {
  const memo = memoOf<{ plain: string }>(chunk);
  memo.plain ??= bare(chunk.text);
  return memo.plain;
}

/** An inline element of such a class stands for itself amid other text. */
const APART =
  Hint.kicker | Hint.byline | Hint.date | Hint.unseen | Hint.tools | Hint.count | Hint.dek | Hint.caption | Hint.advert;
const WORDS = /[\p{L}\p{N}]/u;

/** The chunks of some parts, in document order. */
export function chunksOf(tops: readonly Part[]): readonly Chunk[] {
  return tops.length === 1 ? inside(tops[0]!) : tops.flatMap(inside);
}

function inside(top: Part): readonly Chunk[] {
  const memo = memoOf<{ chunks: readonly Chunk[] }>(top);
  if (memo.chunks) return memo.chunks;
  const chunks: Draft[] = [];
  if (top.tag) enter(top, null, null, chunks);
  else push(top.parent!, [top], null, null, chunks);
  memo.chunks = chunks;
  return chunks;
}

type Draft = { -readonly [K in keyof Chunk]: Chunk[K] };

function enter(part: Part, link: Part | null, heading: Part | null, chunks: Draft[]): void {
  const before = chunks.length;
  const own = part.heading ? part : heading;
  read(part, part.tag === 'a' ? part : link, own, chunks);
  const hints = part.hints | (part.tag === 'figcaption' ? Hint.caption : 0);
  if (!hints || hints & Hint.card) return;
  // What holds a heading is a card or a list; its class names that, not the texts in it.
  if (own === heading) for (let i = before; i < chunks.length; i++) if (chunks[i]!.heading !== heading) return;
  for (let i = before; i < chunks.length; i++) chunks[i]!.hints |= hints;
}

function read(part: Part, link: Part | null, heading: Part | null, chunks: Draft[]): void {
  const run: Part[] = [];
  const flush = (): void => {
    if (run.length === 0) return;
    const pieces = run.splice(0);
    const [before, after] = labelsIn(pieces);
    for (const label of before) enter(label, link, heading, chunks);
    if (pieces.some((piece) => !piece.tag && WORDS.test(piece.text)) || isSpelled(pieces))
      push(part, pieces, link, heading, chunks);
    else for (const piece of pieces) if (piece.tag) enter(piece, link, heading, chunks);
    for (const label of after) enter(label, link, heading, chunks);
  };
  for (const piece of part.parts) {
    if (piece.tag && standsApart(piece)) {
      flush();
      enter(piece, link, heading, chunks);
    } else run.push(piece);
  }
  flush();
}

function push(part: Part, pieces: Part[], link: Part | null, heading: Part | null, chunks: Draft[]): void {
  const text = joined(pieces);
  if (!text) return;
  const links: Part[] = [];
  for (const piece of pieces) collect(piece, 'a', links);
  const weight = weightOf(text);
  chunks.push({ part, text, weight, link, links, heading, hints: 0, memo: null });
}

function joined(pieces: readonly Part[]): string {
  let text = '';
  for (const piece of pieces) {
    const words = piece.tag ? textOf(piece) : piece.text;
    if (words) text += text && piece.gap ? ` ${words}` : words;
  }
  return text;
}

/** Whether each word of a text has an element of its own, as in headlines that are set on stripes. */
const isSpelled = (pieces: readonly Part[]): boolean =>
  pieces.length > 3 &&
  pieces.every(
    ({ tag, hints, name, parts: [word, more] }) =>
      tag === 'span' && !hints && name === pieces[0]!.name && word && !word.tag && !word.text.includes(' ') && !more,
  );

/** Takes short labels before and after running text out of a run: `<span>Video</span> Minister resigns`. */
function labelsIn(pieces: Part[]): [before: Part[], after: Part[]] {
  const before: Part[] = [];
  const after: Part[] = [];
  // The rank in a list of the most read, before its link.
  if (pieces[1]?.tag === 'a' && RANK.test(pieces[0]!.text)) pieces.shift();
  if (!pieces.some((piece) => !piece.tag && piece.text.length > SHORT_LABEL / 2)) return [before, after];
  const isLabel = (piece: Part | undefined): piece is Part =>
    piece !== undefined && LABELS.has(piece.tag) && isShort(piece);
  for (let first = pieces[0]; first?.tag === 'img' || isLabel(first); first = pieces[0]) before.push(pieces.shift()!);
  for (
    let last = pieces.at(-1);
    isLabel(last) && last.name !== '' && !(last.hints & Hint.headline);
    last = pieces.at(-1)
  )
    after.unshift(pieces.pop()!);
  return [before, after];
}

const RANK = /^\d{1,2}\.?$/;
const LABELS = new Set(['span', 'small', 'label']);
const SHORT_LABEL = 30;
const isShort = (part: Part): boolean => {
  const text = textOf(part);
  return text.length <= SHORT_LABEL && WORDS.test(text);
};
const standsApart = (part: Part): boolean => isBlock(part) || part.tag === 'time' || (part.hints & APART) !== 0;

export function collect(part: Part, tag: string, into: Part[]): void {
  if (part.tag === tag) into.push(part);
  for (const piece of part.parts) if (piece.tag) collect(piece, tag, into);
}
