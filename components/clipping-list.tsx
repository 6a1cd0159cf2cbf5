/** Clippings, newest first. A removed one stays where it was until the list is left. */
import { useState } from 'preact/hooks';
import type { Card } from '../utils/story/card.ts';
import type { ReadState } from '../utils/story/state.ts';
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { readWords } from './state-words.ts';
import { StoryRow } from './story-row.tsx';
import { useWords } from './words.ts';

export interface Clipping {
  readonly card: Card;
  readonly site: string;
  /** ms since epoch */
  readonly at: number;
  readonly read: ReadState;
}

interface Props<C extends Clipping> {
  readonly clippings: readonly C[];
  /** Those that were removed while this list was looked at, by URL. */
  readonly removed: ReadonlyMap<string, C>;
  /** ms since epoch */
  readonly now: number;
  readonly onRemove: (clipping: C) => void;
  readonly onUndo: (clipping: C) => void;
  readonly onMark: (clipping: C, read: boolean) => void;
}

/** Rows shown at first, and added by "Show more": a popup has to open at once with thousands of clippings. */
const STEP = 50;

export function ClippingList<C extends Clipping>({ clippings, removed, now, onRemove, onUndo, onMark }: Props<C>) {
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  const all = withRemoved(clippings, removed);
  return (
    <>
      <Rows label={words.say('clippings')}>
        {all.slice(0, shown).map((clipping) => (
          <Row
            key={clipping.card.url}
            gone={removed.has(clipping.card.url) ? clipping.card.headline : null}
            onUndo={() => onUndo(clipping)}
          >
            <StoryRow
              card={clipping.card}
              state={{ read: clipping.read, progress: 0, clipped: true }}
              target="_blank"
              onClip={() => onRemove(clipping)}
              onMark={(read) => onMark(clipping, read)}
            >
              {credits(clipping, words.when(clipping.at, now))}
              <span class="unseen"> · {readWords({ read: clipping.read, progress: 0 }, words)}</span>
            </StoryRow>
          </Row>
        ))}
      </Rows>
      {all.length > shown && (
        <button type="button" class="button wide" onClick={() => setShown(shown + STEP)}>
          {words.say('more')}
        </button>
      )}
    </>
  );
}

function withRemoved<C extends Clipping>(clippings: readonly C[], removed: ReadonlyMap<string, C>): C[] {
  const listed = new Set(clippings.map(({ card }) => card.url));
  const others = [...removed.values()].filter(({ card }) => !listed.has(card.url));
  return [...clippings, ...others].sort((a, b) => b.at - a.at);
}

const credits = ({ card, site }: Clipping, when: string): string =>
  [card.authors.join(', '), site, when].filter(Boolean).join(' · ');
