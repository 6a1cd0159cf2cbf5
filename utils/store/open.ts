/** Opening the database. One connection, owned by the background. */
import { openDB } from 'idb';
import { inWords } from './errors.ts';
import type { Database, Schema } from './schema.ts';
import { UPGRADES } from './upgrades/index.ts';

const NAME = 'dogear';
const FORGETFUL =
  'This browser keeps nothing after it is closed (permanent private browsing), so Dogear cannot remember.';
const BLOCKED = 'An older Dogear still holds this memory. Close its pages, or restart the browser.';

/**
 * Opens the database, at today's version. Rejects with a sentence that can be shown.
 * @param lost called when the connection is gone: a newer version asked for the database, or the browser ended it
 */
export async function openStore(lost: () => void = () => {}): Promise<Database> {
  try {
    return await open(lost);
  } catch (error) {
    throw isForgetful(error) ? new Error(FORGETFUL, { cause: error }) : inWords(error);
  }
}

const open = (lost: () => void): Promise<Database> =>
  new Promise((resolve, reject) => {
    const opening = openDB<Schema>(NAME, UPGRADES.length, {
      async upgrade(db, from, _to, tx) {
        for (const upgrade of UPGRADES.slice(from)) await upgrade(db, tx);
      },
      blocked() {
        reject(new Error(BLOCKED));
        opening.then((db) => db.close()).catch(() => {});
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    });
    opening.then(resolve, reject);
  });

/** Firefox's "never remember history" refuses every database in this way. */
const isForgetful = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** The open database, opened at the first call and again after it was lost or could not be opened. */
export function keepOpen(): () => Promise<Database> {
  let current: Promise<Database> | null = null;
  return () => {
    if (current) return current;
    const opening = openStore(() => drop());
    const drop = () => {
      if (current === opening) current = null;
    };
    opening.catch(drop);
    current = opening;
    return opening;
  };
}
