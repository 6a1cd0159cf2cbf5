/** A story's words as terms of the index. */
import { fold } from '../story/fold.ts';
import { hash } from './hash.ts';
import { bare, bigramsOf, runsOf, scriptOf } from './scripts.ts';
import { STOPWORDS } from './stopwords.ts';
import type { ThreadStory } from './story.ts';

/** How a word was written: whether its capital means something shows in mid-sentence alone. */
export const UNTOLD = 0;
export const SMALL = 1;
export const CAPITAL = 2;
/** What has no case: a number, and a pair of neighbouring characters. */
export const NUMBER = 3;
export const PAIR = 4;
export type Case = typeof UNTOLD | typeof SMALL | typeof CAPITAL | typeof NUMBER | typeof PAIR;

/** One distinct word of a story. */
export interface Token {
  /** Hash of the first letters, which inflected forms of a word share. */
  readonly stem: number;
  /** Hash of the whole word. */
  readonly word: number;
  readonly inHeadline: boolean;
  readonly inDek: boolean;
  readonly written: Case;
}

/** Letters of a word that make its stem: on inflected languages better than Snowball stemmers. */
const STEM = 4;
/** A dek says more than a headline, and less of it matters. */
const MOST_OF_DEK = 40;

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu;
/** "U.S.", "d.h.": letters with dots are one word. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** The distinct words of a story: those of the headline in their order, then those of the dek alone. */
export function tokensOf({ headline, dek }: Pick<ThreadStory, 'headline' | 'dek'>): Token[] {
  const tokens = new Map<string, Token>();
  for (const { term, written } of termsOf(headline)) {
    if (!tokens.has(term)) tokens.set(term, token(term, true, false, written));
  }
  let room = MOST_OF_DEK;
  for (const { term, written } of dek ? termsOf(dek) : []) {
    const known = tokens.get(term);
    if (known) tokens.set(term, { ...known, inDek: true, written: known.written || written });
    else if (room-- > 0) tokens.set(term, token(term, false, true, written));
  }
  return [...tokens.values()];
}

function token(term: string, inHeadline: boolean, inDek: boolean, written: Case): Token {
  return { stem: hash(stemOf(term)), word: hash(term), inHeadline, inDek, written };
}

function stemOf(term: string): string {
  let end = 0;
  for (let letters = 0; letters < STEM && end < term.length; letters++) end += term.codePointAt(end)! > 0xffff ? 2 : 1;
  return term.slice(0, end);
}

/** Folded terms of a text in order, with the case they were written in. */
function termsOf(text: string): { readonly term: string; readonly written: Case }[] {
  const terms: ReturnType<typeof termsOf> = [];
  const plain = text.normalize('NFKC').replace(INITIALS, (dotted) => dotted.replaceAll('.', ''));
  const titled = isTitled(plain);
  for (const match of plain.matchAll(WORD)) {
    const written = caseIn(plain, match, titled);
    for (const run of runsOf(match[0]))
      for (const term of termsOfRun(run)) terms.push({ term, written: isPair(term) ? PAIR : written });
  }
  return terms;
}

function termsOfRun(run: string): string[] {
  if (scriptOf(run) === 'syllabic') return bigramsOf(fold(run));
  const folded = bare(fold(run));
  const word = /[.,:]/.test(folded) ? folded.replace(/(?<=\p{N})[.,:](?=\p{N})/gu, '') : folded;
  const isAcronym = () => /^\p{Lu}{2,}$/u.test(run);
  if (STOPWORDS.has(word) && !isAcronym()) return [];
  return word.length > 1 || /\p{N}/u.test(word) ? [word] : [];
}

/** Whether most words have capitals, as English headlines may, so that a capital says nothing. */
function isTitled(text: string): boolean {
  const words = text.match(/(?<=\s)\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.65;
}

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.:?!|–—•])[\s"'“”„«‘‹]*$/u.test(text.slice(Math.max(0, at - 4), at));

const caseOf = (word: string): Case => (/^\p{Lu}/u.test(word) ? CAPITAL : /^\p{Ll}/u.test(word) ? SMALL : UNTOLD);

const isPair = (term: string): boolean => term.length <= 2 && scriptOf(term) !== 'spaced';

function caseIn(text: string, { 0: word, index }: RegExpExecArray, titled: boolean): Case {
  if (/^\p{N}+(?:[.,:]\p{N}+)*$/u.test(word)) return NUMBER;
  return titled || opensSentence(text, index) ? UNTOLD : caseOf(word);
}
