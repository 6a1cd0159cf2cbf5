/** Every story of the page with its state. */
import { useAnswer } from '../../components/answer.ts';
import { distinct } from '../../components/distinct.ts';
import { Notice } from '../../components/notice.tsx';
import { type Listed, PageList } from '../../components/page-list.tsx';
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

export function PageStories({ armed, run }: { readonly armed: boolean; readonly run: Run }) {
  const words = useWords();
  const [answer, again] = useAnswer(pageStories, onChanged);
  useFocusOnHeading(armed);

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

  const count = answer.is === 'here' ? answer.value.length : 0;
  return (
    <>
      <h1 class="list-title" tabIndex={-1}>
        {count > 0 ? words.count('storiesHere', count) : words.say('thisPage')}
      </h1>
      <Shown answer={answer} onRetry={again}>
        {(stories) =>
          stories.length > 0 ? (
            <PageList stories={stories} onClip={onClip} onMark={onMark} />
          ) : (
            <Notice title={words.say('noStories')} hint={words.say('noStoriesHint')} />
          )
        }
      </Shown>
    </>
  );
}
