/** What turning a site on does, and the button for it. */
import { useWords } from './words.ts';

interface Props {
  readonly domain: string;
  /** It was on, and the browser has taken the permission back. */
  readonly withdrawn: boolean;
  /** Called inside the click, in which alone a permission may be requested. */
  readonly onTurnOn: () => void;
}

export function TurnOn({ domain, withdrawn, onTurnOn }: Props) {
  const words = useWords();
  return (
    <div class="turn-on">
      <p>{words.say(withdrawn ? 'withdrawn' : 'off')}</p>
      <button type="button" class="button primary" onClick={onTurnOn}>
        {words.say(withdrawn ? 'allowAgain' : 'turnOn', domain)}
      </button>
      <p class="meta">{words.say('turnOnHint')}</p>
    </div>
  );
}
