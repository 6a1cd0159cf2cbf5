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
}

export function PageList({ stories, onClip, onMark }: Props) {
  const words = useWords();
  return (
    <Rows label={words.count('storiesHere', stories.length)}>
      {stories.map((story) => (
        <Row key={story.card.url}>
          <StoryRow
            card={story.card}
            state={story.state}
            target="_top"
            onClip={(on) => onClip(story, on)}
            onMark={(read) => onMark(story, read)}
          >
            {stateWords(story.state, words).join(' · ')}
          </StoryRow>
        </Row>
      ))}
    </Rows>
  );
}
