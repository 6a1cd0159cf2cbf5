/** What stands on a page: its parts, their texts, and its links. The recogniser judges and reads from these. */
export { addressOf, baseOf } from './address.ts';
export { type Chunk, chunksOf, collect, plainOf } from './chunks.ts';
export { Hint } from './hints.ts';
export {
  aroundOf,
  bestOf,
  isSameList,
  type Link,
  openTargets,
  shareOf,
  type Target,
  type Targets,
  targetOf,
  targetsOf,
} from './links.ts';
export { memoOf } from './memo.ts';
export { type Outline, openOutline, outline, type Part } from './outline.ts';
export { isTelling, type Kind, type Shape, shapeOf } from './shape.ts';
export { textOf } from './text.ts';
export { isBlock, Zone } from './zones.ts';
