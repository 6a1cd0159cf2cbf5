/** What a page asked for, from the question to the answer. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Answer<T> =
  /** Asked a moment ago: nothing is shown, so that a quick answer does not flicker. */
  | { readonly is: 'asked' }
  /** Asked a while ago: say so. */
  | { readonly is: 'slow' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'failed' };

/** Waiting shorter than this (ms) is not worth a word. */
const PATIENCE = 500;

/**
 * Asks when the component appears, when `ask` is another function, and whenever `onChanged` calls; an answer stays until
 * the next one is here, and a late answer to an older question is dropped.
 *
 * @param ask the same function from one render to the next as long as the question is the same
 * @returns the answer, and a function that asks again and settles once that or a newer answer is here
 */
export function useAnswer<T>(
  ask: () => Promise<T>,
  onChanged: (listener: () => void) => () => void,
): [Answer<T>, () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'asked' });
  const latest = useRef(0);
  const newest = useRef<Promise<void> | null>(null);

  const askOnce = useCallback(async () => {
    const question = ++latest.current;
    const current = (): boolean => question === latest.current;
    const slow = setTimeout(() => {
      if (current()) setAnswer((now) => (now.is === 'here' ? now : { is: 'slow' }));
    }, PATIENCE);
    try {
      const value = await ask();
      if (current()) setAnswer({ is: 'here', value });
    } catch {
      if (current()) setAnswer({ is: 'failed' });
    } finally {
      clearTimeout(slow);
    }
  }, [ask]);
  const again = useCallback(async () => {
    let asked: Promise<void> | null = null;
    newest.current = askOnce();
    while (asked !== newest.current) {
      asked = newest.current;
      await asked;
    }
  }, [askOnce]);

  useEffect(() => {
    void again();
    const stop = onChanged(() => void again());
    return () => {
      latest.current++;
      stop();
    };
  }, [again, onChanged]);

  return [answer, again];
}
