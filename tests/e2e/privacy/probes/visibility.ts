import type { Probe } from './probe.ts';

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** What an IntersectionObserver that tracks visibility says of every element in the viewport: is anything over it? */
export const visibility: Probe = (nodes) => async () => {
  const targets = [...document.querySelectorAll('main, main *')];
  const lines = new Map<Element, string>();
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(
      (entries: readonly VisibilityEntry[]) => {
        for (const { target, isVisible, isIntersecting, intersectionRatio } of entries)
          lines.set(target, `${nodes.name(target)} ${isVisible} ${isIntersecting} ${intersectionRatio}`);
        if (lines.size < targets.length) return;
        observer.disconnect();
        resolve();
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    for (const target of targets) observer.observe(target);
  });
  return targets.map((target) => lines.get(target)!);
};
