/** What the reader taught on a site, each with an example and the way back. */
import type { Lesson } from '../utils/story/taught.ts';
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { useWords, type Word } from './words.ts';

export interface ListedLesson {
  readonly lesson: Lesson;
  /** How many links of the page it is about. */
  readonly links: number;
}

interface Props {
  readonly lessons: readonly ListedLesson[];
  readonly onUndo: (lesson: Lesson) => void;
  /** Makes it be about its example alone. */
  readonly onNarrow: (lesson: Lesson) => void;
}

function said({ story, alone }: Lesson): Word {
  if (alone) return story ? 'taughtStoryAlone' : 'taughtNoStoryAlone';
  return story ? 'taughtStory' : 'taughtNoStory';
}

export function LessonList({ lessons, onUndo, onNarrow }: Props) {
  const words = useWords();
  return (
    <Rows label={words.say('taughtHere')}>
      {lessons.map(({ lesson, links }) => (
        <Row key={lesson.pattern}>
          <div class="row-text">
            <p class="name" dir="auto">
              {lesson.example}
            </p>
            <p class="meta">{[words.say(said(lesson)), words.count('linksHere', links)].join(' · ')}</p>
            {!lesson.alone && (
              <button
                type="button"
                class="button small"
                aria-label={words.say('onlyThisNamed', lesson.example)}
                onClick={() => onNarrow(lesson)}
              >
                {words.say('onlyThis')}
              </button>
            )}
          </div>
          <button
            type="button"
            class="button small"
            aria-label={words.say('undoNamed', lesson.example)}
            onClick={() => onUndo(lesson)}
          >
            {words.say('undo')}
          </button>
        </Row>
      ))}
    </Rows>
  );
}
