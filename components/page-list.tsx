/** The page's stories with their states, for the keyboard and for screen readers. */
import type { Card } from '../utils/story/card.ts';
import type { CardState } from '../utils/story/state.ts';
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { stateWords } from './state-words.ts';
import { StoryRow } from './story-row.tsx';
import { useWords } from './words.ts';

export interface Listed {
  readonly card: Card;
  readonly state: CardState;
}

interface Props {
  readonly stories: readonly Listed[];
  readonly onClip: (story: Listed, on: boolean) => void;
  readonly onMark: (story: Listed, read: boolean) => void;
  /** The reader says that it is no story. */
  readonly onNoStory: (story: Listed, at: number) => void;
  /** URLs of those that were said to be none while this list was looked at. */
  readonly gone: ReadonlySet<string>;
  readonly onUndo: (story: Listed) => void;
}

export function PageList({ stories, gone, onClip, onMark, onNoStory, onUndo }: Props) {
  const words = useWords();
  return (
    <Rows label={words.count('storiesHere', stories.length)}>
      {stories.map((story, at) => (
        <Row
          key={story.card.url}
          gone={gone.has(story.card.url) ? story.card.headline : null}
          onUndo={() => onUndo(story)}
        >
          <StoryRow
            card={story.card}
            state={story.state}
            target="_top"
            onClip={(on) => onClip(story, on)}
            onMark={(read) => onMark(story, read)}
            no={{
              name: words.say('noStoryNamed', story.card.headline),
              hint: words.say('menuNoStory'),
              onClick: () => onNoStory(story, at),
            }}
          >
            {stateWords(story.state, words).join(' · ')}
          </StoryRow>
        </Row>
      ))}
    </Rows>
  );
}
