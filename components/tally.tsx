/** The page's stories by what is known of them, each sign with its words and its number. */
import type { ComponentChildren } from 'preact';
import type { CardState } from '../utils/story/state.ts';
import { CornerGlyph, ReadGlyph, StarGlyph } from './glyph.tsx';
import { isRead } from './state-words.ts';
import { useWords } from './words.ts';

interface Props {
  readonly states: readonly CardState[];
  /** The site's first visit, on which nothing is new. */
  readonly baseline: boolean;
}

export function Tally({ states, baseline }: Props) {
  const words = useWords();
  const count = (test: (state: CardState) => boolean): number => states.filter(test).length;
  const changed = count(({ read }) => read === 'changed');
  if (baseline) return <p class="first-visit">{words.count('firstVisit', states.length)}</p>;
  return (
    <>
      <p class="meta">{words.count('storiesHere', states.length)}</p>
      <dl class="tally">
        <Line
          sign={<ReadGlyph read="new" />}
          label={words.say('countNew')}
          count={count(({ read }) => read === 'new')}
        />
        {changed > 0 && <Line sign={<ReadGlyph read="changed" />} label={words.say('countChanged')} count={changed} />}
        <Line
          sign={<ReadGlyph read="opened" progress={0.4} />}
          label={words.say('countOpened')}
          count={count(({ read }) => read === 'opened')}
        />
        <Line sign={<ReadGlyph read="read" />} label={words.say('countRead')} count={count(isRead)} />
        <Line sign={<CornerGlyph folded />} label={words.say('countClipped')} count={count(({ clipped }) => clipped)} />
        <Line sign={<StarGlyph />} label={words.say('countFollowed')} count={count(({ followed }) => followed)} />
      </dl>
    </>
  );
}

interface LineProps {
  readonly sign: ComponentChildren;
  readonly label: string;
  readonly count: number;
}

const Line = ({ sign, label, count }: LineProps) => (
  <div class={count ? 'tally-line' : 'tally-line none'}>
    <dt>
      {sign} {label}
    </dt>
    <dd>{useWords().number(count)}</dd>
  </div>
);
