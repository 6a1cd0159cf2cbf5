/** An answer as it stands: waiting, failed, or what was asked for. */
import type { ComponentChildren } from 'preact';
import type { Answer } from './answer.ts';
import { Notice } from './notice.tsx';
import { useWords } from './words.ts';

interface Props<T> {
  readonly answer: Answer<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ComponentChildren;
}

export function Shown<T>({ answer, onRetry, children }: Props<T>) {
  const words = useWords();
  if (answer.is === 'here') return <>{children(answer.value)}</>;
  if (answer.is === 'asked') return null;
  if (answer.is === 'slow') return <Notice title={words.say('waiting')} />;
  return (
    <Notice title={words.say('failed')} alert>
      <button type="button" class="button" onClick={onRetry}>
        {words.say('retry')}
      </button>
    </Notice>
  );
}
