/** One row of a list; once its thing is gone it stays in place and offers the way back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words.ts';

interface Props {
  /** The name of the thing once it is gone; else null. */
  readonly gone?: string | null;
  readonly onUndo?: () => void;
  readonly children: ComponentChildren;
}

export function Row({ gone = null, onUndo, children }: Props) {
  const words = useWords();
  const row = useRef<HTMLLIElement>(null);
  const before = useRef(gone);

  useEffect(() => {
    const swapped = (before.current === null) !== (gone === null);
    before.current = gone;
    const { activeElement, body } = document;
    // The control that had the focus is no more: the next step from here is in this row.
    if (swapped && (!activeElement || activeElement === body)) {
      row.current?.querySelector<HTMLElement>('a[href], button')?.focus();
    }
  }, [gone]);

  return (
    <li class={gone === null ? 'row' : 'row gone'} ref={row}>
      {gone === null ? (
        children
      ) : (
        <>
          <p class="row-text" dir="auto">
            {gone}
          </p>
          <button type="button" class="button small" onClick={onUndo}>
            {words.say('undo')}
          </button>
        </>
      )}
    </li>
  );
}
