/** A trusted click left a section page for a card's story. */
import { type Database, type Done, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { sectionKey } from '../story/identity.ts';
import { attendSection, moment } from './attend.ts';
import { afterOpening, untouched } from './reading-row.ts';
import { rememberSeen } from './remember.ts';

export const opened = (
  db: Database,
  request: { readonly op: string; readonly section: string; readonly card: Card },
  now: number,
): Promise<Done<null>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const section = sectionKey(request.section);
      const visit = await attendSection(tx, section, moment(now));
      if (!visit) return false;
      const [key] = await rememberSeen(tx, [request.card], visit, now);
      const reading = tx.objectStore('reading');
      const row = (await reading.get(key!)) ?? untouched(key!);
      await reading.put(afterOpening(row, section, now));
      return row.opened === null && row.read === null;
    },
    reply: async () => null,
  });
