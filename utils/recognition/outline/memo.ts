/** What was derived from a thing, kept with it: it goes when the thing does, or is told that it changed. */
export interface Rememberable {
  memo: object | null;
}

/** The notes on a thing; `T` is what the asking file writes there, under names of its own. */
export const memoOf = <T extends object>(thing: Rememberable): Partial<T> => {
  thing.memo ??= {};
  return thing.memo;
};
