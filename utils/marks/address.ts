/** The page's own address, which client-side navigation changes without a load. */

export interface Address {
  /** Without the fragment. */
  current(): string;
  /** Compares with what it was when last asked; calls back where it changed. */
  check(): void;
}

/** Listens until the signal. A forged event costs a comparison: the address itself is what counts. */
export function watchAddress(window: Window, moved: () => void, signal: AbortSignal): Address {
  const read = () => window.location.href.replace(/#.*$/s, '');
  let current = read();
  const check = () => {
    const now = read();
    if (now === current) return;
    current = now;
    moved();
  };
  window.addEventListener('popstate', check, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  return { current: () => current, check };
}
