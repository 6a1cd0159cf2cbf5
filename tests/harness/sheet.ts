/**
 * `npm run sheet`: linked pairs to read by eye, drawn by a seed from a memory that holds a whole stream, and the links
 * that templates get there, of which there should be none.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNearIdentical } from '../../utils/story/near-identical.ts';
import { relatedIn, type Segment, type ThreadStory } from '../../utils/threads/index.ts';
import { seeded } from '../newsroom/prose/seeded.ts';
import { requiredOptions } from './arguments.ts';
import { ROOT } from './build.ts';
import { Advice, main } from './main.ts';
import { filed, readStories } from './stream.ts';
import { templateOf } from './templates.ts';

const USAGE = 'npm run sheet -- --seed N --out DIR';
const STREAM = join(ROOT, '../shared/related/stories/stream-100k.jsonl.gz');
const LANGUAGES = ['en', 'de', 'ru'];
const PAIRS = 50;
const DRAWN_TEMPLATES = 200;
/** Stories that come into view together. */
const PAGE = 60;
const DAY = 86_400_000;

interface Pair {
  readonly earlier: ThreadStory;
  readonly later: ThreadStory;
}

/** In an order that depends on the seed and on what is shuffled alone. */
function shuffled<T>(all: readonly T[], seed: string): T[] {
  const random = seeded(seed);
  const places = all.map((one) => ({ one, place: random() }));
  return places.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** Of a memory that has met all stories, a page at a time: the links of each story to those before it. */
function linksIn(stories: readonly ThreadStory[]): Map<string, Pair[]> {
  let segments: Segment[] = [];
  for (const page of pagesOf(stories)) segments = filed(segments, page);
  const ask = relatedIn(segments, 'links');
  const byKey = new Map(stories.map((story) => [story.key, story]));
  const answers = pagesOf(stories).flatMap(ask);
  return new Map(
    stories.map((later, at) => {
      const linked = answers[at]!.filter((answer) => answer.linked);
      return [later.key, linked.map(({ key }) => ({ earlier: byKey.get(key)!, later }))];
    }),
  );
}

const pagesOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / PAGE) }, (_, page) => all.slice(page * PAGE, (page + 1) * PAGE));

const sheetOf = (pairs: readonly Pair[]): string =>
  [
    ['number', 'days', 'date', 'outlet', 'headline', 'dek', 'earlier date', 'outlet', 'headline', 'dek'],
    ...pairs.map(({ earlier, later }, at) => [
      String(at + 1),
      ((later.time - earlier.time) / DAY).toFixed(1),
      ...cellsOf(later),
      ...cellsOf(earlier),
    ]),
  ]
    .map((cells) => `${cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`)
    .join('');

const cellsOf = ({ time, site, headline, dek }: ThreadStory): string[] => [
  new Date(time).toISOString().slice(0, 10),
  ...[site, headline, dek ?? ''],
];

/** Whether a pair is more than one report under one headline. */
const isOther = ({ earlier, later }: Pair): boolean => !isNearIdentical(earlier.headline, later.headline);

const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

await main(async () => {
  const { seed, out } = requiredOptions(USAGE, 'seed', 'out');
  if (!existsSync(STREAM)) throw new Advice(`There is nothing to draw from: ${STREAM} is absent.`);
  const stories = readStories(STREAM);
  const linksByStory = linksIn(stories);
  mkdirSync(out, { recursive: true });
  for (const language of LANGUAGES) {
    const own = stories.filter((story) => story.language === language);
    const links = own.map(({ key }) => linksByStory.get(key)!);
    const pairs = links.flat().filter(isOther);
    const file = join(out, `sheet-${language}.tsv`);
    writeFileSync(file, sheetOf(shuffled(pairs, `${seed} ${language}`).slice(0, PAIRS)));
    console.log(`${file}: ${share(links.filter(({ length }) => length > 0).length, own.length)} stories have a link`);
  }
  const templates = stories.filter(({ headline }) => templateOf(headline));
  const drawn = shuffled(templates, `${seed} templates`).slice(0, DRAWN_TEMPLATES);
  const linked = drawn.flatMap(({ key }) => linksByStory.get(key)!.filter(isOther).slice(0, 1));
  console.log(`templates: ${share(linked.length, drawn.length)}, drawn from ${templates.length}, have a link`);
  for (const { earlier, later } of linked)
    console.log(`  ${templateOf(later.headline)}: ${later.headline} ← ${earlier.headline}`);
});
