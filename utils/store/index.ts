/** The database: opening it, its rows, and transactions over it. */
export { resolveKey } from './aliases.ts';
export { getFew, getMany } from './many.ts';
export { keepOpen, openStore } from './open.ts';
export type { Carried, ReadingRow, SiteRow, Stood, StoryRow } from './rows.ts';
export type { Database, Reading, StoreName, Transaction, Writing } from './schema.ts';
export { STORES } from './schema.ts';
export { revision } from './settings.ts';
export { type Done, read, write } from './transaction.ts';
