/** The upkeep of the thread index, out of the way of pages that wait for an answer. */
import { type Database, tend } from '../../utils/memory/index.ts';

/** ms after the last request before the upkeep begins, and between its steps. */
const PAUSE = 250;

/** Asks for the upkeep; it runs soon, and once however often it is asked for. */
export function createTending(store: () => Promise<Database>): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(async () => {
      waiting = null;
      // A step that failed (the disk is full, the database closed) is taken again at the next request.
      const more = await tend(await store(), Date.now()).catch(() => false);
      if (more) soon();
    }, PAUSE);
  };
  return soon;
}
