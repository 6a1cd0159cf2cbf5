/** Sites that are on, each with its switch. */
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { useWords } from './words.ts';

interface Site {
  readonly domain: string;
  /** ms since epoch, or null where it isn't known */
  readonly since: number | null;
}

interface Props {
  readonly sites: readonly Site[];
  readonly onTurnOff: (domain: string) => void;
}

export function SiteList({ sites, onTurnOff }: Props) {
  const words = useWords();
  return (
    <Rows label={words.say('sitesOn')}>
      {sites.map(({ domain, since }) => (
        <Row key={domain}>
          <div class="row-text">
            <p class="name">{domain}</p>
            {since !== null && <p class="meta">{words.say('onSince', words.day(since))}</p>}
          </div>
          <button
            type="button"
            class="button small"
            aria-label={words.say('turnOffFor', domain)}
            onClick={() => onTurnOff(domain)}
          >
            {words.say('turnOff')}
          </button>
        </Row>
      ))}
    </Rows>
  );
}
