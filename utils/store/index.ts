/** The database: opening it, its rows, and transactions over it. */
export { resolveKey } from './aliases.ts';
export { judge, judgementsOf, rejudge, renameInJudgements, unjudge } from './judgements.ts';
export { getFew, getMany } from './many.ts';
export { keepOpen, openStore } from './open.ts';
export type { Carried, JudgementRow, ReadingRow, SiteRow, Stood, StoryRow } from './rows.ts';
export type { Database, Reading, StoreName, Transaction, Writing } from './schema.ts';
export { STORES } from './schema.ts';
export {
  addSegment,
  dropSegments,
  filedUpTo,
  readSegments,
  replaceSegments,
  setFiledUpTo,
} from './segments.ts';
export { revision } from './settings.ts';
export { type Done, read, write } from './transaction.ts';
