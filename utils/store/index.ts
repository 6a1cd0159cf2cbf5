/** The database: opening it, its rows, and transactions over it. */
export type { AliasRow } from './aliases.ts';
export { resolveKey } from './aliases.ts';
export type { AuthorRow } from './authors.ts';
export type { ClippingRow } from './clippings.ts';
export { getFew, getMany } from './many.ts';
export { keepOpen, openStore } from './open.ts';
export type { ReadingRow } from './reading.ts';
export type { Database, Reading, StoreName, Transaction, Writing } from './schema.ts';
export { STORES } from './schema.ts';
export { revision } from './settings.ts';
export type { SiteRow } from './sites.ts';
export type { StoryRow } from './stories.ts';
export { type Done, read, write } from './transaction.ts';
export type { VisitRow } from './visits.ts';
