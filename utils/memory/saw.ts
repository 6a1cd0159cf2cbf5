/** Cards were in view, or (on a site's first visit) are listed; or the section page merely has the reader's attention. */
import { type Database, type Done, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { sectionKey } from '../story/identity.ts';
import { attendSection, moment } from './attend.ts';
import { changedAmong } from './changed-among.ts';
import { rememberSeen } from './remember.ts';

/** What is new stays new for this visit; visible is only that a story read stands changed. */
export const saw = (
  db: Database,
  request: { readonly op: string; readonly section: string; readonly cards: readonly Card[] },
  now: number,
): Promise<Done<null>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const visit = await attendSection(tx, sectionKey(request.section), moment(now));
      if (!visit) return false;
      const before = await changedAmong(tx, request.cards);
      await rememberSeen(tx, request.cards, visit, now);
      return (await changedAmong(tx, request.cards)) !== before;
    },
    reply: async () => null,
  });
