/** Work that can be interrupted: it yields every fraction of a millisecond or so. */
export type Steps<T> = Generator<void, T>;

/** Does it all at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
