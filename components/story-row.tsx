/** A story in a list: its headline between the two signs, which say where the reader is with it and change that. */
import type { ComponentChildren } from 'preact';
import type { Card } from '../utils/story/card.ts';
import type { CardState } from '../utils/story/state.ts';
import { CornerGlyph, NoGlyph, ReadGlyph } from './glyph.tsx';
import { IconButton } from './icon-button.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly card: Pick<Card, 'url' | 'headline'> & Partial<Pick<Card, 'language'>>;
  readonly state: Pick<CardState, 'read' | 'progress' | 'clipped'>;
  /** Where a click on the headline opens the story. */
  readonly target: '_blank' | '_top';
  /** The line below the headline. */
  readonly children: ComponentChildren;
  readonly onClip: (on: boolean) => void;
  readonly onMark: (read: boolean) => void;
  /** The reader says that it does not belong here; left out where that can't be said. `hint` is the short form of `name`. */
  readonly no?: { readonly name: string; readonly hint: string; readonly onClick: () => void };
}

export function StoryRow({ card, state, target, children, onClip, onMark, no }: Props) {
  const words = useWords();
  // A changed story is marked read, which takes the change as known.
  const read = state.read === 'read';
  const { clipped } = state;
  return (
    <>
      <div class="row-text">
        <Headline card={card} target={target} />
        <p class="meta">{children}</p>
      </div>
      <div class="row-first">
        <IconButton
          name={words.say(read ? 'markUnreadStory' : 'markReadStory', card.headline)}
          hint={words.say(read ? 'markUnread' : 'markRead')}
          onClick={() => onMark(!read)}
        >
          <ReadGlyph {...state} />
        </IconButton>
      </div>
      <div class="row-last">
        <IconButton
          name={words.say(clipped ? 'unclipStory' : 'clipStory', card.headline)}
          hint={words.say(clipped ? 'unclip' : 'clip')}
          onClick={() => onClip(!clipped)}
        >
          <CornerGlyph folded={clipped} />
        </IconButton>
        {no && (
          <IconButton {...no}>
            <NoGlyph />
          </IconButton>
        )}
      </div>
    </>
  );
}

const Headline = ({ card, target }: Pick<Props, 'card' | 'target'>) => (
  <a
    class="headline"
    href={card.url}
    target={target}
    rel="noopener noreferrer"
    dir="auto"
    lang={card.language ?? undefined}
  >
    {card.headline}
  </a>
);
