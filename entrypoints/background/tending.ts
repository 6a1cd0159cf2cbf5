/** The upkeep of the thread index, out of the way of pages that wait for an answer. */
import { type Database, tend } from '../../utils/memory/index.ts';

/** ms before each step. */
const PAUSE = 250;

/** Asks for the upkeep; it runs soon, and once however often it is asked for. */
export function createTending(store: () => Promise<Database>): () => void {
  let busy = false;
  const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
  const work = async () => {
    busy = true;
    try {
      do await pause();
      while (await tend(await store(), Date.now()));
    } catch {
      // A step that failed (the disk is full, the database was closed) is taken again at the next request.
    } finally {
      busy = false;
    }
  };
  return () => {
    if (!busy) void work();
  };
}
