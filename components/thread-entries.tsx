/** The earlier stories of a thread, oldest first. One that was said not to belong stays in its place, with the way back. */
import type { ThreadEntry } from '../utils/story/timeline.ts';
import { dayOf } from './day-of.ts';
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { readWords } from './state-words.ts';
import { StoryRow } from './story-row.tsx';
import { useWords, type Words } from './words.ts';

interface Props {
  readonly entries: readonly ThreadEntry[];
  /** URLs of those that were said not to belong. */
  readonly gone: ReadonlySet<string>;
  /** Where a click on a headline opens the story. */
  readonly target: '_blank' | '_top';
  readonly onClip: (entry: ThreadEntry, on: boolean) => void;
  readonly onMark: (entry: ThreadEntry, read: boolean) => void;
  /** The reader says that it has nothing to do with the card's story. */
  readonly onPart: (entry: ThreadEntry, at: number) => void;
  readonly onUndo: (entry: ThreadEntry) => void;
}

export function ThreadEntries({ entries, gone, target, onClip, onMark, onPart, onUndo }: Props) {
  const words = useWords();
  return (
    <Rows label={words.say('threadSoFar')} ordered>
      {entries.map((entry, at) => (
        <Row key={entry.url} gone={gone.has(entry.url) ? entry.headline : null} onUndo={() => onUndo(entry)}>
          <StoryRow
            card={entry}
            state={{ ...entry, progress: 0 }}
            target={target}
            onClip={(on) => onClip(entry, on)}
            onMark={(read) => onMark(entry, read)}
            no={{
              name: words.say('notRelatedNamed', entry.headline),
              hint: words.say('notRelated'),
              onClick: () => onPart(entry, at),
            }}
          >
            {entry.read === 'read' ? (
              <strong>{words.say('readThisOne')}</strong>
            ) : (
              readWords({ ...entry, progress: 0 }, words)
            )}
            <br />
            {facts(entry, words)}
          </StoryRow>
        </Row>
      ))}
    </Rows>
  );
}

/** Where and when it stood, and how many others had it. */
function facts({ outlet, published, lastSeen, alsoIn }: ThreadEntry, words: Words): string {
  const at = dayOf(published) ?? lastSeen;
  return [
    outlet,
    ...(at === null ? [] : [words.day(at)]),
    ...(alsoIn.length === 1 ? [words.say('alsoInOne', alsoIn[0]!)] : []),
    ...(alsoIn.length > 1 ? [words.count('alsoIn', alsoIn.length)] : []),
  ].join(' · ');
}
