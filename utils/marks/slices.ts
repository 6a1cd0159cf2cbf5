/** Long work done in slices, so that the page can answer its reader in between. */

/** ms; on a machine four times as slow no step is so long that a slice comes to 50. */
const SLICE = 8;

/** Does the work unless, at the end of a slice, it is not `wanted` any more: null then. The first slice begins at once. */
export async function inSlices<T>(steps: Iterator<unknown, T>, wanted: () => boolean): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const next = steps.next();
      if (next.done) return next.value;
    }
    await scheduler.yield();
    if (!wanted()) return null;
  }
}
