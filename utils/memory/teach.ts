/** The reader says of a link that it is a story or none, or takes such a lesson back. Kept with the site. */
import { type Database, type Done, read, type Transaction, write } from '../store/index.ts';
import { siteOf } from '../story/site.ts';
import {
  afterLesson,
  covers,
  type Lesson,
  lessonOn,
  linksTo,
  narrowed,
  type PageLink,
  type PageLinks,
  type Refusal,
} from '../story/taught.ts';

export interface Teach {
  readonly op: string;
  /** Address of the page that the link stands on. */
  readonly section: string;
  readonly page: PageLinks;
  readonly url: string;
  readonly story: boolean;
}
/** The lesson and how many links of the page it is about, or why there is none. */
export type Teaching = { readonly lesson: Lesson; readonly links: number } | { readonly refused: Refusal };

/** Rejects where the site is off. */
export const teach = (db: Database, { op, section, page, url, story }: Teach, now: number): Promise<Done<Teaching>> => {
  const draft = lessonOn(page, url, story);
  const domain = siteOf(section) ?? '';
  return write(db, op, now, {
    change: async (tx) => {
      const row = await tx.objectStore('sites').get(domain);
      if (!row || row.since === null) throw new Error('Dogear is off on this site.');
      if (typeof draft === 'string') return false;
      await tx.objectStore('sites').put({ ...row, taught: afterLesson(row.taught, draft, now) });
      return true;
    },
    reply: async (tx) => {
      const taught = await lessonsOf(tx, domain);
      // Where it is so already, because it was taught: that lesson.
      const patterns = linksTo(page.links, url).flatMap(({ key, like }) => [key, like]);
      const lesson = taught.findLast((one) => one.story === story && patterns.includes(one.pattern));
      return lesson ? { lesson, links: covers(lesson, page.links) } : { refused: draft as Refusal };
    },
  });
};

type Mend = (
  db: Database,
  request: { readonly op: string; readonly domain: string; readonly pattern: string },
  now: number,
) => Promise<Done<null>>;

const mending =
  (mended: (lesson: Lesson) => readonly Lesson[]): Mend =>
  (db, { op, domain, pattern }, now) =>
    write(db, op, now, {
      change: async (tx) => {
        const row = await tx.objectStore('sites').get(domain);
        const lesson = row?.taught.find((one) => one.pattern === pattern);
        if (!row || !lesson) return false;
        const taught = row.taught.flatMap((one) => (one === lesson ? mended(one) : one));
        await tx.objectStore('sites').put({ ...row, taught });
        return true;
      },
      reply: async () => null,
    });

/** A lesson is known no more. */
export const unteach: Mend = mending(() => []);
/** A lesson is about the one link that it was taught on. */
export const narrow: Mend = mending((lesson) => [narrowed(lesson)]);

/** What was taught on the site of a page, newest first, each with how many of the page's links it is about. */
export const lessons = (
  db: Database,
  { section, links }: { readonly section: string; readonly links: readonly PageLink[] },
): Promise<{ readonly lesson: Lesson; readonly links: number }[]> =>
  read(db, async (tx) =>
    (await lessonsOf(tx, siteOf(section) ?? ''))
      .toReversed()
      .map((lesson) => ({ lesson, links: covers(lesson, links) })),
  );

/** What a site was taught, oldest first. */
export const lessonsOf = async (tx: Transaction, domain: string): Promise<readonly Lesson[]> =>
  (await tx.objectStore('sites').get(domain))?.taught ?? [];
