/** The site at hand, and its switch while it is on. */
import { useWords } from './words.ts';

interface Props {
  readonly domain: string;
  /** Since when it is on, ms since epoch; null while it is off. */
  readonly since: number | null;
  readonly onTurnOff: () => void;
}

export function SiteHead({ domain, since, onTurnOff }: Props) {
  const words = useWords();
  return (
    <header class="site">
      <div class="row-text">
        <h2 dir="ltr">{domain}</h2>
        {since !== null && <p class="meta">{words.say('onSince', words.day(since))}</p>}
      </div>
      {since !== null && (
        <button type="button" class="button small" aria-label={words.say('turnOffFor', domain)} onClick={onTurnOff}>
          {words.say('turnOff')}
        </button>
      )}
    </header>
  );
}
