import { useEffect } from 'preact/hooks';

/** Chromium 156 could crash when a frame went away while its key stroke was still being acknowledged (ms to wait). */
const ACKNOWLEDGED = 50;

/**
 * Calls back for an Escape that nothing in the frame wanted: when the key comes up, or the page below would get the
 * second half of the stroke.
 */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    let down = false;
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      down = event.key === 'Escape' && !event.defaultPrevented;
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && down) setTimeout(onEscape, ACKNOWLEDGED);
      down = false;
    };
    window.addEventListener('keydown', onKeyDown, { signal: life.signal });
    window.addEventListener('keyup', onKeyUp, { signal: life.signal });
    return () => life.abort();
  }, [onEscape]);
}
