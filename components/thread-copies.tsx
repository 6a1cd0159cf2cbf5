/** The card's own report at other outlets, each with a way to say that it is another. */
import type { ThreadCopy } from '../utils/story/timeline.ts';
import { ReadGlyph } from './glyph.tsx';
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { readWords } from './state-words.ts';
import { useWords } from './words.ts';

interface Props {
  readonly copies: readonly ThreadCopy[];
  /** URLs of those that were said to be another story. */
  readonly gone: ReadonlySet<string>;
  /** Where a click on a headline opens the story. */
  readonly target: '_blank' | '_top';
  /** The reader says that it is another story. */
  readonly onPart: (copy: ThreadCopy, at: number) => void;
  readonly onUndo: (copy: ThreadCopy) => void;
}

export function ThreadCopies({ copies, gone, target, onPart, onUndo }: Props) {
  const words = useWords();
  return (
    <Rows label={words.say('sameReport')}>
      {copies.map((copy, at) => (
        <Row key={copy.url} gone={gone.has(copy.url) ? copy.headline : null} onUndo={() => onUndo(copy)}>
          <ReadGlyph read={copy.read} />
          <div class="row-text">
            <a class="headline" href={copy.url} target={target} rel="noopener noreferrer" dir="auto">
              {copy.headline}
            </a>
            <p class="meta">{[readWords({ ...copy, progress: 0 }, words), copy.outlet].join(' · ')}</p>
            <button
              type="button"
              class="button small"
              aria-label={words.say('anotherStoryNamed', copy.outlet)}
              onClick={() => onPart(copy, at)}
            >
              {words.say('anotherStory')}
            </button>
          </div>
        </Row>
      ))}
    </Rows>
  );
}
