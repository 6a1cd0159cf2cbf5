/** A stream of stories to measure with: a real one where it is at hand, else invented by a seed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Card } from '../../../utils/story/card.ts';
import { ROOT } from '../../harness/build.ts';

const STREAM = join(ROOT, '../shared/related/stories/stream-100k.jsonl.gz');
const MINUTE = 60_000;
const START = Date.UTC(2023, 2, 14);

export interface Stream {
  /** Where they come from. */
  readonly name: string;
  /** In the order in which they are met. */
  readonly cards: readonly Card[];
}

export const readStream = (size: number): Stream =>
  existsSync(STREAM)
    ? { name: 'stream-100k', cards: realCards(size) }
    : { name: 'invented', cards: Array.from({ length: size }, inventor()) };

const card = (id: string, outlet: string, shown: Pick<Card, 'headline' | 'dek' | 'published' | 'language'>): Card => ({
  ...shown,
  url: `https://www.${outlet}.example/2023/03/14/${id}-as-it-was-told.html`,
  ...{ authors: [], publishedText: null, image: null, section: null },
});

function realCards(size: number): Card[] {
  const lines = gunzipSync(readFileSync(STREAM)).toString('utf8').split('\n').filter(Boolean).slice(0, size);
  return lines.map((line) => {
    const { id, site, headline, dek, published, language } = JSON.parse(line);
    return card(id, `paper-${[...site].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7)}`, {
      ...{ headline, dek, published, language },
    });
  });
}

const SYLLABLES = 'ba de fi go hu ja ke li mo nu pa re si to vu wa xe yo zi cha'.split(' ');
/** Distinct words: about as many as the press of one language uses in a year's headlines. */
const VOCABULARY = 60_000;
const WORDS_A_HEADLINE = 9;
/** Stories that go on at the same time. */
const TOPICS = 400;

/** Headlines whose words are as common as in a language (Zipf), in threads that come and go. */
function inventor(): (_: unknown, at: number) => Card {
  let seed = 4711;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const word = (): string => made(Math.floor(VOCABULARY ** random()));
  const topics = Array.from({ length: TOPICS }, () => Array.from({ length: 6 }, word));
  return (_, at) => {
    const topic = Math.floor(random() * TOPICS);
    if (random() < 0.05) topics[topic] = Array.from({ length: 6 }, word);
    const words = Array.from({ length: WORDS_A_HEADLINE }, () =>
      random() < 0.3 ? topics[topic]![Math.floor(random() * 6)]! : word(),
    );
    return card(`i${at}`, `paper-${topic % 40}`, {
      headline: words.join(' '),
      dek: null,
      published: new Date(START + at * MINUTE).toISOString(),
      language: 'en',
    });
  };
}

/** The word of a rank: short where it is common. */
function made(rank: number): string {
  let rest = rank;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word;
}
