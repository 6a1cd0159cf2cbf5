/** The page's stories by what is known of them, each sign with its words and its number. */
import type { ComponentChildren } from 'preact';
import type { CardState } from '../utils/story/state.ts';
import { CornerGlyph, ReadGlyph, StarGlyph } from './glyph.tsx';
import { isRead } from './state-words.ts';
import { useWords, type Word } from './words.ts';

interface Props {
  readonly states: readonly CardState[];
  /** The site's first visit, on which nothing is new. */
  readonly baseline: boolean;
}

interface Line {
  readonly label: Word;
  readonly sign: ComponentChildren;
  readonly counts: (state: CardState) => boolean;
  /** Left out while there is none. */
  readonly rare?: true;
}

const LINES: readonly Line[] = [
  { label: 'countNew', sign: <ReadGlyph read="new" />, counts: ({ read }) => read === 'new' },
  { label: 'countChanged', sign: <ReadGlyph read="changed" />, counts: ({ read }) => read === 'changed', rare: true },
  { label: 'countOpened', sign: <ReadGlyph read="opened" progress={0.4} />, counts: ({ read }) => read === 'opened' },
  { label: 'countRead', sign: <ReadGlyph read="read" />, counts: isRead },
  { label: 'countClipped', sign: <CornerGlyph folded />, counts: ({ clipped }) => clipped },
  { label: 'countFollowed', sign: <StarGlyph />, counts: ({ followed }) => followed },
];

export function Tally({ states, baseline }: Props) {
  const words = useWords();
  const counted = LINES.map((line) => ({ ...line, count: states.filter(line.counts).length }));
  const lines = counted.filter(({ count, rare }) => count > 0 || !(rare || baseline));
  return (
    <>
      {baseline ? (
        <p class="first-visit">{words.count('firstVisit', states.length)}</p>
      ) : (
        <p class="meta">{words.count('storiesHere', states.length)}</p>
      )}
      {lines.length > 0 && (
        <dl class="tally">
          {lines.map(({ label, sign, count }) => (
            <div class={count ? 'tally-line' : 'tally-line none'} key={label}>
              <dt>
                {sign} {words.say(label)}
              </dt>
              <dd>{words.number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
