/** A list with what was taken away while it was looked at, each where it stood. */
export interface Taken<T> {
  readonly item: T;
  /** Its place in the list it was taken from. */
  readonly at: number;
}

/** @param isSame whether two stand for the same thing: of one that is in the list still, the taken one stays */
export function putBack<T>(items: readonly T[], taken: readonly Taken<T>[], isSame: (a: T, b: T) => boolean): T[] {
  const all = items.filter((item) => !taken.some((one) => isSame(one.item, item)));
  for (const { item, at } of taken.toSorted((a, b) => a.at - b.at)) all.splice(at, 0, item);
  return all;
}
