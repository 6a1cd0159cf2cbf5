/** One story in full: its state in words, and everything that can be done about it. */
import type { ComponentChildren } from 'preact';
import type { Card } from '../utils/story/card.ts';
import type { CardState } from '../utils/story/state.ts';
import { Change } from './change.tsx';
import { Confirm } from './confirm.tsx';
import { dayOf } from './day-of.ts';
import { CornerGlyph, ReadGlyph, StarGlyph } from './glyph.tsx';
import { isRead, readWords } from './state-words.ts';
import { useWords } from './words.ts';

interface Props {
  readonly card: Card;
  readonly state: CardState;
  /** Who wrote it, as far as is known. */
  readonly authors: readonly string[];
  /** ISO date or date-time. */
  readonly published: string | null;
  /** What changed since it was read. */
  readonly change: {
    readonly headlines: { before: string; now: string } | null;
    readonly modified: number | null;
  } | null;
  /** Names among the authors that are followed. */
  readonly followed: ReadonlySet<string>;
  readonly onClip: (on: boolean) => void;
  readonly onMark: (read: boolean) => void;
  readonly onFollow: (author: string, on: boolean) => void;
  readonly onForget: () => void;
  /** The reader says that it is no story. */
  readonly onNoStory: () => void;
  /** Takes back what was done last, once it was forgotten or said to be no story; else null. */
  readonly onUndo: (() => void) | null;
  /** Makes what was taught be about this story alone, once it was said to be none as are others; else null. */
  readonly onNarrow: (() => void) | null;
  /** What stands between what can be done about the story and its authors: its thread. */
  readonly children?: ComponentChildren;
}

export function StoryDetails(props: Props) {
  const { card, state, authors, change, followed, onClip, onMark, onFollow, onForget, onNoStory, onUndo, onNarrow } =
    props;
  const words = useWords();
  const published = dayOf(props.published);
  return (
    <article class="story">
      <p class="story-state">
        <ReadGlyph {...state} /> {readWords(state, words)}
      </p>
      {state.read === 'changed' && change && <Change {...change} />}
      <h1 class="story-headline" dir="auto" lang={card.language ?? undefined} tabIndex={-1}>
        {card.headline}
      </h1>
      {card.dek && (
        <p class="story-dek" dir="auto" lang={card.language ?? undefined}>
          {card.dek}
        </p>
      )}
      {published !== null && <p class="meta">{words.day(published)}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => onClip(!state.clipped)}>
          <CornerGlyph folded={state.clipped} /> {words.say(state.clipped ? 'unclip' : 'clip')}
        </button>
        {state.read !== 'read' && (
          <button type="button" class="button" onClick={() => onMark(true)}>
            <ReadGlyph read="opened" /> {words.say('markRead')}
          </button>
        )}
        {isRead(state) && (
          <button type="button" class="button" onClick={() => onMark(false)}>
            <ReadGlyph read="read" /> {words.say('markUnread')}
          </button>
        )}
      </div>
      {props.children}
      {authors.map((author) => (
        <Byline key={author} author={author} followed={followed.has(author)} onFollow={(on) => onFollow(author, on)} />
      ))}
      {onUndo ? (
        <div class="buttons">
          <button type="button" class="button" onClick={onUndo}>
            {words.say('undo')}
          </button>
          {onNarrow && (
            <button type="button" class="button" onClick={onNarrow}>
              {words.say('onlyThis')}
            </button>
          )}
        </div>
      ) : (
        <>
          <button type="button" class="button quiet" onClick={onNoStory}>
            {words.say('menuNoStory')}
          </button>
          <Confirm
            quiet
            label={words.say('forgetStory')}
            question={words.say('forgetStoryAsk')}
            yes={words.say('forgetStoryYes')}
            no={words.say('keep')}
            onYes={onForget}
          />
        </>
      )}
    </article>
  );
}

interface BylineProps {
  readonly author: string;
  readonly followed: boolean;
  readonly onFollow: (on: boolean) => void;
}

function Byline({ author, followed, onFollow }: BylineProps) {
  const words = useWords();
  return (
    <div class="byline">
      <StarGlyph filled={followed} />
      <span class="row-text name" dir="auto">
        {author}
      </span>
      <button
        type="button"
        class="button small"
        aria-label={words.say(followed ? 'unfollowAuthor' : 'followAuthor', author)}
        onClick={() => onFollow(!followed)}
      >
        {words.say(followed ? 'unfollow' : 'follow')}
      </button>
    </div>
  );
}
