/** A trusted click left a section page for a story. */
import { type Database, type Done, type Writing, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { type SectionKey, type StoryKey, sectionKey } from '../story/identity.ts';
import { attendSection, moment } from './attend.ts';
import { afterOpening, untouched } from './reading-row.ts';
import { resolveMany } from './recall.ts';
import { beforeCards, rememberSeen } from './remember.ts';

/** On one of the page's cards. */
export const opened = (
  db: Database,
  request: { readonly op: string; readonly section: string; readonly card: Card },
  now: number,
): Promise<Done<null>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const section = sectionKey(request.section);
      const [visit, before] = await Promise.all([
        attendSection(tx, section, moment(now)),
        beforeCards(tx, [request.card]),
      ]);
      if (!visit) return false;
      const [row] = await rememberSeen(tx, [request.card], before, visit, now);
      return open(tx, row!.key, section, now);
    },
    reply: async () => null,
  });

/** On a card's line, which leads to an earlier story. */
export const reopened = (
  db: Database,
  request: { readonly op: string; readonly section: string; readonly url: string },
  now: number,
): Promise<Done<null>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const section = sectionKey(request.section);
      if (!(await attendSection(tx, section, moment(now)))) return false;
      const [key] = await resolveMany(tx, [request.url]);
      return (await tx.objectStore('stories').getKey(key!)) !== undefined && open(tx, key!, section, now);
    },
    reply: async () => null,
  });

/** Whether that shows. */
async function open(tx: Writing, key: StoryKey, section: SectionKey, now: number): Promise<boolean> {
  const reading = tx.objectStore('reading');
  const row = (await reading.get(key)) ?? untouched(key);
  await reading.put(afterOpening(row, section, now));
  return row.opened === null && row.read === null;
}
