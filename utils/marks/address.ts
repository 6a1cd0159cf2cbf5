/** The page's own address, which client-side navigation changes without a load. */

export interface Address {
  /** Without the fragment. */
  current(): string;
  /** Compares with what it was when last asked; calls back where it changed. */
  check(): void;
}

/**
 * Listens until the signal. A forged event costs a comparison: the address itself is what counts. It is read when it is
 * first asked for: in a new process that takes as long as the rest of a page's start.
 */
export function watchAddress(window: Window, moved: () => void, signal: AbortSignal): Address {
  const read = () => window.location.href.replace(/#.*$/s, '');
  let current: string | null = null;
  const check = () => {
    const before = current;
    current = read();
    if (before !== null && before !== current) moved();
  };
  window.addEventListener('popstate', check, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  return { current: () => (current ??= read()), check };
}
