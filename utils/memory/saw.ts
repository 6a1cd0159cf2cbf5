/** Cards were in view, or (on a site's first visit) are listed; or the section page merely has the reader's attention. */
import { type Database, type Done, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { sectionKey } from '../story/identity.ts';
import { attendSection, moment } from './attend.ts';
import { rememberSeen } from './remember.ts';

/** Changes nothing visible: what is new stays new for this visit. */
export const saw = (
  db: Database,
  request: { readonly op: string; readonly section: string; readonly cards: readonly Card[] },
  now: number,
): Promise<Done<null>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      if (await attendSection(tx, sectionKey(request.section), moment(now))) await rememberSeen(tx, request.cards, now);
      return false;
    },
    reply: async () => null,
  });
