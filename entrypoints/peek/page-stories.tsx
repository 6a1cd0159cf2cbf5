/** Every story of the page with its state. */

import { useState } from 'preact/hooks';
import { useAnswer } from '../../components/answer.ts';
import { distinct } from '../../components/distinct.ts';
import { Notice } from '../../components/notice.tsx';
import { type Listed, PageList } from '../../components/page-list.tsx';
import { putBack, type Taken } from '../../components/put-back.ts';
import { REFUSAL_WORDS } from '../../components/refusal-words.ts';
import { Shown } from '../../components/shown.tsx';
import type { Run } from '../../components/status.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import { UNKNOWN } from '../../utils/story/state.ts';
import { useFocusOnHeading } from './focus.ts';

async function pageStories(): Promise<Listed[]> {
  const { section, cards: all } = await askAsExtension('pageCards', {});
  const cards = distinct(all);
  const { states } = await askAsExtension('look', { section, cards });
  return cards.map((card, at) => ({ card, state: states[at] ?? UNKNOWN }));
}

interface Props {
  /** Registrable domain. */
  readonly site: string;
  readonly armed: boolean;
  readonly run: Run;
}

/** A story that was said to be none, and the lesson's pattern. */
interface Taught extends Taken<Listed> {
  readonly pattern: string;
}
const isSame = (a: Listed, b: Listed): boolean => a.card.url === b.card.url;

export function PageStories({ site, armed, run }: Props) {
  const words = useWords();
  const [answer, again] = useAnswer(pageStories, onChanged);
  useFocusOnHeading(armed);
  const [taught, setTaught] = useState<readonly Taught[]>([]);

  const onClip = ({ card }: Listed, on: boolean): void =>
    run(async () => {
      await askAsExtension('clip', { op: operation(), card, on });
      await again();
      return words.say(on ? 'saidClipped' : 'saidUnclipped');
    });
  const onMark = ({ card }: Listed, read: boolean): void =>
    run(async () => {
      await askAsExtension('mark', { op: operation(), card, read });
      await again();
      return words.say(read ? 'saidRead' : 'saidUnread');
    });
  const onNoStory = (story: Listed, at: number): void =>
    run(async () => {
      const done = await askAsExtension('teach', { op: operation(), url: story.card.url, story: false });
      if ('refused' in done) return words.say(REFUSAL_WORDS[done.refused]);
      setTaught((before) => [...before, { item: story, at, pattern: done.lesson.pattern }]);
      await again();
      return words.count('saidNoStory', done.links);
    });
  const onUndo = ({ card }: Listed): void =>
    run(async () => {
      const lesson = taught.find(({ item }) => item.card.url === card.url);
      if (!lesson) return '';
      await askAsExtension('unteach', { op: operation(), domain: site, pattern: lesson.pattern });
      await again();
      setTaught((before) => before.filter((one) => one !== lesson));
      return words.say('saidUntaught');
    });

  const count = answer.is === 'here' ? answer.value.length : 0;
  return (
    <>
      <h1 class="list-title" tabIndex={-1}>
        {count > 0 ? words.count('storiesHere', count) : words.say('thisPage')}
      </h1>
      <Shown answer={answer} onRetry={again}>
        {(stories) =>
          stories.length + taught.length > 0 ? (
            <PageList
              stories={putBack(stories, taught, isSame)}
              gone={new Set(taught.map(({ item }) => item.card.url))}
              {...{ onClip, onMark, onNoStory, onUndo }}
            />
          ) : (
            <Notice title={words.say('noStories')} hint={words.say('noStoriesHint')} />
          )
        }
      </Shown>
    </>
  );
}
