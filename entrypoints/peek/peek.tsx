/** The frame inside a page: one story, or the page's stories as a list. Shows nothing until the background confirms it. */
import { useEffect, useState } from 'preact/hooks';
import { Status, useStatus } from '../../components/status.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension } from '../../utils/messages/client.ts';
import type { Peeked } from '../../utils/messages/protocol.ts';
import { useArmed } from './armed.ts';
import { useEscape } from './escape.ts';
import { PageStories } from './page-stories.tsx';
import { Story } from './story.tsx';

const close = (): void => void askAsExtension('closePeek', {});

export function Peek({ token }: { readonly token: string }) {
  const [peeked, setPeeked] = useState<Peeked | null>(null);
  useEffect(() => {
    // Refused: the page made the frame up, or the token was used. There is nothing to say to it.
    askAsExtension('peeked', { token }).then(setPeeked, () => null);
  }, [token]);
  useEscape(close);
  return peeked && <Frame peeked={peeked} />;
}

function Frame({ peeked }: { readonly peeked: Peeked }) {
  const words = useWords();
  const armed = useArmed();
  const [line, run] = useStatus(words.say('failedAction'));
  const { card, state, about } = peeked;
  const [view, setView] = useState<'story' | 'page'>(card ? 'story' : 'page');
  return (
    <main class="peek" inert={!armed}>
      <header class="bar">
        <span class="meta" dir="ltr">
          {peeked.site}
        </span>
        {card && (
          <button type="button" class="button small" onClick={() => setView(view === 'story' ? 'page' : 'story')}>
            {words.say(view === 'story' ? 'thisPage' : 'back')}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('close')}
          title={words.say('close')}
          onClick={close}
        >
          <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
            <path class="stroke" d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </header>
      <div class="panel">
        {view === 'story' && card && state && about ? (
          <Story peeked={{ ...peeked, card, state, about }} armed={armed} run={run} />
        ) : (
          <PageStories site={peeked.site} armed={armed} run={run} />
        )}
      </div>
      <Status line={line} />
    </main>
  );
}
