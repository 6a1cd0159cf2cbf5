/** A button that asks once more before it acts. The way back has the focus, so that a second Enter loses nothing. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Looks like a link among the things that are done more often. */
  readonly quiet?: boolean;
  readonly onYes: () => void;
}

export function Confirm({ label, question, yes, no, quiet = false, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const id = useId();

  useEffect(() => {
    if (asking) wayBack.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button type="button" class={quiet ? 'button quiet' : 'button'} ref={opener} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    setAsking(false);
  };
  const act = (): void => {
    setAsking(false);
    onYes();
  };
  return (
    <div class="confirm" role="alertdialog" aria-labelledby={id} onKeyDown={onKeyDown}>
      <p id={id}>{question}</p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={act}>
          {yes}
        </button>
        <button type="button" class="button" ref={wayBack} onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
