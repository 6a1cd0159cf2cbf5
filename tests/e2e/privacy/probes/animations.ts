import type { Probe } from './probe.ts';

/** Animations and transitions that run or ran in the page. */
export const animations: Probe = (nodes) => {
  const seen = new Set<string>();
  const look = () => {
    const all = [
      ...document.getAnimations(),
      ...nodes.foreign().flatMap((host) => host.getAnimations({ subtree: true })),
    ];
    for (const { effect } of all) {
      const { target, pseudoElement } = effect as KeyframeEffect;
      seen.add(`${nodes.name(target)} ${pseudoElement}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => [...seen].sort();
};
