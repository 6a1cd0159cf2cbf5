import { useEffect, useState } from 'preact/hooks';

/** A page can put the frame under a click that was meant for something else: nothing in it acts sooner than this (ms). */
const GUARD = 500;

/** Whether the frame has been in front of the reader long enough to act. Starts over each time it comes into view. */
export function useArmed(): boolean {
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      setArmed(false);
      if (entry?.isIntersecting) timer = setTimeout(() => setArmed(true), GUARD);
    });
    seen.observe(document.documentElement);
    return () => {
      clearTimeout(timer);
      seen.disconnect();
    };
  }, []);
  return armed;
}
