/** One line that says what an action did, for eyes and screen readers. */
import { useCallback, useState } from 'preact/hooks';

/** Runs an action, says what it answers, and never rejects: if it fails, the line says that. */
export type Run = (action: () => Promise<string>) => void;

/** @param failed what to say when an action failed */
export function useStatus(failed: string): [string, Run] {
  const [line, setLine] = useState('');
  const run: Run = useCallback(
    (action) => {
      setLine('');
      action().then(setLine, () => setLine(failed));
    },
    [failed],
  );
  return [line, run];
}

/** Always in the page, also when empty: a live region that appears together with its words is not read out. */
export const Status = ({ line }: { readonly line: string }) => (
  <p class="status" role="status">
    {line}
  </p>
);
