/** Which cards were in view: half of the headline, for a second or more, in a visible document. */

/** ms */
const LONG_ENOUGH = 1_000;
/** share of the headline's box */
const ENOUGH = 0.5;

export interface View<T> {
  /** Watches exactly these from now on. One that was reported is not reported again. */
  watch(targets: Iterable<T>): void;
}

export interface Seeing<T> {
  /** Once for each target that was in view long enough. */
  seen(target: T): void;
  /** A target came into view, for the first time or again. `unfolded`: it had no box before, as in a closed tab of the page. */
  entered(target: T, unfolded: boolean): void;
}

/**
 * Tells what is in view, until the signal. A hidden or prerendered document has shown nothing; what is in view when it
 * becomes visible starts its second then.
 */
export function watchView<T extends { readonly headline: Element }>(
  document: Document,
  { seen, entered }: Seeing<T>,
  signal: AbortSignal,
): View<T> {
  const watched = new Map<Element, T>();
  const reported = new WeakSet<T>();
  /** What had no box since it was last in view. */
  const boxless = new WeakSet<Element>();
  const clocks = new Map<Element, ReturnType<typeof setTimeout> | null>();

  const start = (element: Element) => {
    const visible = document.visibilityState === 'visible';
    clocks.set(element, visible ? setTimeout(report, LONG_ENOUGH, element) : null);
  };
  const stop = (element: Element) => {
    clearTimeout(clocks.get(element) ?? undefined);
    clocks.delete(element);
  };
  const report = (element: Element) => {
    const target = watched.get(element);
    stop(element);
    if (!target) return;
    reported.add(target);
    seen(target);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target: element, isIntersecting, intersectionRatio, boundingClientRect } of entries) {
        const target = watched.get(element);
        const isIn = target && isIntersecting && intersectionRatio >= ENOUGH;
        if (!boundingClientRect.height) boxless.add(element);
        if (isIn) entered(target, boxless.delete(element));
        if (!isIn) stop(element);
        else if (!clocks.has(element) && !reported.has(target)) start(element);
      }
    },
    { threshold: ENOUGH },
  );
  const restart = () => {
    for (const element of [...clocks.keys()]) {
      stop(element);
      start(element);
    }
  };
  document.addEventListener('visibilitychange', restart, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const element of [...clocks.keys()]) stop(element);
  });

  return {
    watch(targets) {
      const wanted = new Map([...targets].map((target) => [target.headline, target]));
      for (const [element, target] of watched) {
        if (wanted.get(element) === target) continue;
        observer.unobserve(element);
        watched.delete(element);
        stop(element);
      }
      for (const [element, target] of wanted) {
        if (watched.has(element)) continue;
        watched.set(element, target);
        observer.observe(element);
      }
    },
  };
}
