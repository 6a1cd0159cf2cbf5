import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLength, lengthOf, PLACES, type Query, queryOf, saturated } from '../../../utils/threads/bm25.ts';
import {
  openSegment,
  related,
  relatedIn,
  type Segment,
  segmentOf,
  type ThreadStory,
} from '../../../utils/threads/index.ts';
import { type Candidate, ranker } from '../../../utils/threads/rank.ts';
import { keyAt, tokensAt } from '../../../utils/threads/segment.ts';
import { tokensOf } from '../../../utils/threads/tokens.ts';
import { weigh } from '../../../utils/threads/vocabulary.ts';
import { WEIGHTS } from '../../../utils/threads/weights.ts';

const START = Date.UTC(2026, 2, 1);
const ANY = { late: 0, old: 0 };
const ALL = 1000;

/** Words as common as in a language: the first ones stand in most headlines. Some share their stem. */
const WORDS = Array.from(
  { length: 60 },
  (_, rank) => `${'abcdefghij'[rank % 10]}word${rank % 17}${'x'.repeat(rank % 3)}`,
);
const text = (least: number) =>
  fc
    .array(
      fc.double({ min: 0, max: 0.999, noNaN: true }).map((at) => WORDS[Math.floor(at ** 2 * WORDS.length)]!),
      { minLength: least, maxLength: 8 },
    )
    .map((words) => words.join(' '));
const topic = fc
  .array(fc.nat(299), { minLength: 5, maxLength: 7 })
  .map((words) => words.map((at) => `${at}topic${at}`).join(' '));
const story = fc.record({ headline: text(1), dek: fc.option(text(0)), day: fc.nat(40), site: fc.nat(2) });
const made = (
  { headline, dek, day, site }: { headline: string; dek: string | null; day: number; site: number },
  key: string,
) =>
  ({
    key,
    headline,
    dek,
    language: null,
    site: `paper${site}.test`,
    time: START + day * 86_400_000,
  }) satisfies ThreadStory;
const store = fc.tuple(fc.array(story, { minLength: 1, maxLength: 120 }), fc.nat(120)).map(([all, cut]) => {
  const stories = all.map((one, at) => made(one, `key-${at}`));
  const parts = [stories.slice(0, cut), stories.slice(cut)].filter((part) => part.length > 0);
  return parts.map((part) => openSegment(segmentOf(part)));
});
const question = fc
  .record({ story: story, day: fc.integer({ min: 0, max: 60 }) })
  .map(({ story, day }) => made({ ...story, day }, 'asked'));

const asked = (segments: readonly Segment[], { key, headline, dek, time }: ThreadStory) => {
  const stories = segments.reduce((sum, one) => sum + one.stories, 0);
  const words = weigh(segments, tokensOf({ headline, dek }), stories);
  return { key, time: Math.floor(time / 60_000), until: Math.floor(time / 60_000), words, stories };
};
const told = (candidates: readonly Candidate[]) =>
  candidates.map(({ segment, number, score }) => [keyAt(segment, number), score]);

/** Word by word, without lists. */
function likenessOf({ terms, average }: Query, segment: Segment, number: number): number {
  const words = tokensAt(segment, number);
  const share = lengthOf(segment.tables.lengths[number]!) / average;
  const placeOf = ({ inHeadline, inDek }: (typeof words)[number]) => PLACES[(inHeadline ? 1 : 0) + (inDek ? 2 : 0)]!;
  let [shared, rarity] = [0, 0];
  for (const term of terms) {
    const [first] = words.filter(({ stem }) => stem === term.stem);
    const own = words.find(({ word }) => word === term.word);
    if (first) shared += term.part * saturated(placeOf(first), share);
    if (first) rarity += term.rare * Math.min(1, placeOf(first));
    if (own) shared += term.whole * saturated(placeOf(own), share);
  }
  return Math.sqrt(shared * rarity);
}

describe('ranking', () => {
  it('is as if each story were compared word by word', () => {
    fc.assert(
      fc.property(store, question, (segments, about) => {
        const question = asked(segments, about);
        const query = queryOf(question.words, question.stories, averageLength(segments));
        const likeness = new Map(
          segments.flatMap((segment) =>
            Array.from(segment.tables.times, (time, number) => ({ time, number }))
              .filter(({ time }) => time <= question.time)
              .map(({ number }) => [keyAt(segment, number), likenessOf(query, segment, number)] as const)
              .filter(([, likeness]) => likeness > 0),
          ),
        );
        const best = ranker(segments)(question, ALL, ANY);
        expect(best.map(({ segment, number }) => keyAt(segment, number)).toSorted()).toEqual(
          [...likeness.keys()].toSorted(),
        );
        for (const { segment, number, likeness: found } of best)
          expect(found).toBeCloseTo(likeness.get(keyAt(segment, number))!, 9);
      }),
    );
  });

  it('leaves out none of the best, whatever it passes over', () => {
    fc.assert(
      fc.property(store, question, fc.integer({ min: 1, max: 12 }), (segments, about, most) => {
        const question = asked(segments, about);
        const rank = ranker(segments);
        const all = rank(question, ALL, ANY);
        expect(told(rank(question, most, ANY))).toEqual(told(all.slice(0, most)));
      }),
    );
  });

  it('leaves out none that is wanted', () => {
    const score = fc.double({ min: 0.05, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(store, question, score, score, (segments, about, late, old) => {
        const question = asked(segments, about);
        const rank = ranker(segments);
        const all = rank(question, ALL, ANY);
        const wanted = all.filter((one) => one.score >= (one.days >= WEIGHTS.longAgo ? old : late));
        expect(told(rank(question, ALL, { late, old }))).toEqual(told(wanted));
      }),
    );
  });

  it('finds the same links whether only links are looked for or anything', () => {
    let links = 0;
    const followUp = fc.record({ of: fc.nat(99), without: fc.nat(3), days: fc.nat(20), site: fc.nat(2) });
    const many = fc.array(fc.tuple(topic, followUp), { minLength: 60, maxLength: 100 });
    fc.assert(
      fc.property(many, followUp, (all, { of, without, days, site }) => {
        const stories: ThreadStory[] = [];
        for (const [words, next] of all) {
          const before = next.days < 10 ? stories[next.of] : undefined;
          const day = before ? next.days + 2 : next.days;
          stories.push(
            made({ headline: before?.headline ?? words, dek: null, day, site: next.site }, `${stories.length}`),
          );
        }
        const segments = [stories.slice(0, of), stories.slice(of)]
          .filter((part) => part.length > 0)
          .map((part) => openSegment(segmentOf(part)));
        const headline = stories[of % stories.length]!.headline.split(' ').toSpliced(without, 1).join(' ');
        const asked = made({ headline, dek: null, day: days + 5, site }, 'asked');
        const found = related(segments, asked).filter(({ linked, same }) => linked || same);
        expect(relatedIn(segments, 'links')([asked])).toEqual([found]);
        links += found.length;
      }),
    );
    expect(links).toBeGreaterThan(0);
  });
});
