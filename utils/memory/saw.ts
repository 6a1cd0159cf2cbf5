/** Cards were in view, or (on a site's first visit) are listed; or the section page merely has the reader's attention. */
import { type Database, type Done, type StoryRow, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { sectionKey } from '../story/identity.ts';
import { attendSection, moment } from './attend.ts';
import { changeSince } from './change.ts';
import { beforeCards, rememberSeen } from './remember.ts';
import type { Known } from './state.ts';

/** What is new stays new for this visit; visible is only that a story read stands changed. */
export const saw = (
  db: Database,
  request: { readonly op: string; readonly section: string; readonly cards: readonly Card[] },
  now: number,
): Promise<Done<null>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const [visit, before] = await Promise.all([
        attendSection(tx, sectionKey(request.section), moment(now)),
        beforeCards(tx, request.cards),
      ]);
      if (!visit) return false;
      return isVisible(before.known, await rememberSeen(tx, request.cards, before, visit, now));
    },
    reply: async () => null,
  });

/** Whether another story that was read stands changed now, or one no longer does. */
function isVisible(known: readonly Known[], rows: readonly StoryRow[]): boolean {
  const after = new Map(rows.map((row) => [row.key, row]));
  return known.some(({ key, story, reading }) => {
    const isChanged = (row: StoryRow | undefined) => row && changeSince(row, reading!.read!) !== null;
    return (reading?.read ?? null) !== null && !isChanged(story) !== !isChanged(after.get(key));
  });
}
