/** Schemas of the values that requests carry. */
import { z } from 'zod';
import type { AuthorKey } from '../../story/author.ts';
import type { Card, StoryPage } from '../../story/card.ts';
import type { SectionKey, StoryKey } from '../../story/identity.ts';

export const url = z
  .string()
  .max(16_384)
  .regex(/^https?:\/\//);
/** Words off a page, which may be of any length: cut, so that one odd card does not cost the reader all the others. */
const cut = (most: number) => z.string().transform((words) => words.slice(0, most));
const names = z.array(cut(200)).transform((all) => all.slice(0, 20));
const text = cut(2000);
export const op = z.string().min(8).max(64);
export const domain = z
  .string()
  .max(253)
  .regex(/^[^\s/:*]+$/);

export const card: z.ZodType<Card> = z.object({
  url,
  headline: text,
  dek: text.nullable(),
  authors: names,
  published: cut(40).nullable(),
  publishedText: cut(200).nullable(),
  /** A picture inside the address is not worth keeping. */
  image: z.string().max(4096).nullable().catch(null),
  section: cut(200).nullable(),
  language: cut(40).nullable(),
  place: cut(200).optional(),
});
export const cards = z.array(card).max(2000);

export const storyPage: z.ZodType<StoryPage> = z.object({
  url,
  canonical: url.nullable(),
  headline: text,
  authors: names,
  published: cut(40).nullable(),
  modified: cut(40).nullable(),
  language: cut(40).nullable(),
  length: z.number().int().nonnegative(),
});

export const forgetting = z.union([
  z.object({ story: url }),
  z.object({ site: domain }),
  z.object({ everything: z.literal(true) }),
]);
/** What to forget: one story, one site, or all. */
export type Forgetting = z.infer<typeof forgetting>;

/** A key that the background itself made; it comes back in a `restore`. */
const key = <K extends string>() => z.string().max(8192) as unknown as z.ZodType<K>;
const moment = z.number().nullable();
/** All that is remembered of one story, to bring it back after it was forgotten. */
export const remembered = z.object({
  story: z
    .object({
      key: key<StoryKey>(),
      url,
      headline: text,
      pageHeadline: text.nullable(),
      dek: text.nullable(),
      authors: z.array(text).readonly(),
      authorKeys: z.array(key<AuthorKey>()).readonly(),
      published: text.nullable(),
      publishedText: text.nullable(),
      image: z.string().max(4096).nullable(),
      section: text.nullable(),
      language: text.nullable(),
      firstSeen: moment,
      lastSeen: moment,
      sections: z.array(key<SectionKey>()).readonly(),
      carried: z.object({
        authors: z.array(text).readonly(),
        published: text.nullable(),
        modified: moment,
        heard: moment,
      }),
      stood: z
        .array(
          z.object({
            section: key<SectionKey | ''>(),
            place: text,
            headline: text,
            first: z.number(),
            visit: z.number(),
            visits: z.number(),
          }),
        )
        .readonly(),
    })
    .nullable(),
  reading: z
    .object({
      key: key<StoryKey>(),
      opened: moment,
      from: key<SectionKey>().nullable(),
      read: moment,
      byHand: z.boolean(),
      unreadAfter: moment,
      progress: z.number(),
      attended: z.number(),
    })
    .nullable(),
  clipping: z.object({ key: key<StoryKey>(), at: z.number() }).nullable(),
  aliases: z
    .array(z.object({ key: key<StoryKey>(), story: key<StoryKey>() }))
    .max(1000)
    .readonly(),
  judgements: z
    .array(
      z.object({
        id: z.string().max(64),
        kind: z.enum(['pair', 'mute']),
        stories: z.array(key<StoryKey>()).readonly(),
        at: z.number(),
      }),
    )
    .readonly(),
});
export type Remembered = z.infer<typeof remembered>;
