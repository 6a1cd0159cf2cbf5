/** Every step from an empty database to today's, in order: the step at place n leads to version n + 1. */
import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from '../schema.ts';
import { upgrade1 } from './1.ts';

type Upgrade = (db: Database, tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>) => void;

export const UPGRADES: readonly Upgrade[] = [upgrade1];
