/** Every step from an empty database to today's, in order: the step at place n leads to version n + 1. */
import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from '../schema.ts';
import { upgrade1 } from './1.ts';
import { upgrade2 } from './2.ts';
import { upgrade3 } from './3.ts';

/** May await nothing but requests of the transaction. */
type Upgrade = (
  db: Database,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
) => Promise<void> | undefined | void;

export const UPGRADES: readonly Upgrade[] = [upgrade1, upgrade2, upgrade3];
