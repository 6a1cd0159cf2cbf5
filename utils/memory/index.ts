/**
 * What can be done with the reader's memory, one use case a file. Each is one transaction and resolves after it is
 * committed; `now` is in ms since epoch. Those that change something take an operation id and answer `Done`.
 */
export { type Database, type Done, keepOpen } from '../store/index.ts';
export { type About, about } from './about.ts';
export { authors, type Followed } from './authors.ts';
export type { Change } from './change.ts';
export { type Clip, clip } from './clip.ts';
export { type Clipped, clippings } from './clippings.ts';
export { type Follow, follow } from './follow.ts';
export { type Forgetting, forget } from './forget.ts';
export { type Looked, look } from './look.ts';
export { mark } from './mark.ts';
export { numbers } from './numbers.ts';
export { opened, reopened } from './opened.ts';
export { progress } from './progress.ts';
export { type Remembered, remembered, restore } from './restore.ts';
export { saw } from './saw.ts';
export { type KnownSite, site, sites } from './sites.ts';
export { siteOff, siteOn } from './switch-site.ts';
export { lessons, narrow, type Teaching, teach, unteach } from './teach.ts';
export { building, tend } from './tend.ts';
export { thread } from './thread.ts';
export { muteThread, notRelated, threadsOn } from './thread-judge.ts';
