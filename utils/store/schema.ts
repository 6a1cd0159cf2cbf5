/** What the database holds, store by store. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { AuthorKey } from '../story/author.ts';
import type { SectionKey, StoryKey } from '../story/identity.ts';
import type {
  AliasRow,
  AuthorRow,
  ClippingRow,
  JudgementRow,
  OperationRow,
  ReadingRow,
  SegmentRow,
  SettingRow,
  SiteRow,
  StoryRow,
  VisitRow,
} from './rows.ts';

export interface Schema extends DBSchema {
  stories: { key: StoryKey; value: StoryRow; indexes: { authors: AuthorKey; sections: SectionKey } };
  aliases: { key: StoryKey; value: AliasRow; indexes: { story: StoryKey } };
  reading: { key: StoryKey; value: ReadingRow };
  clippings: { key: StoryKey; value: ClippingRow };
  authors: { key: AuthorKey; value: AuthorRow };
  visits: { key: SectionKey; value: VisitRow; indexes: { attention: number } };
  sites: { key: string; value: SiteRow };
  segments: { key: string; value: SegmentRow };
  judgements: { key: string; value: JudgementRow; indexes: { stories: StoryKey } };
  operations: { key: string; value: OperationRow; indexes: { at: number } };
  settings: { key: string; value: SettingRow };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
/** A transaction over every store, for reading. */
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
/** A transaction over every store, for writing. */
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
/** Either: what only reads takes both. */
export type Transaction = Reading | Writing;

export const STORES: readonly StoreName[] = [
  'stories',
  'aliases',
  'reading',
  'clippings',
  'authors',
  'visits',
  'sites',
  'segments',
  'judgements',
  'operations',
  'settings',
];
