/** The story that peek was opened on. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { REFUSAL_WORDS } from '../../components/refusal-words.ts';
import type { Run } from '../../components/status.tsx';
import { StoryDetails } from '../../components/story-details.tsx';
import { Thread } from '../../components/thread.tsx';
import { useWords } from '../../components/words.ts';
import { threadRequests } from '../../utils/messages/client/thread.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import type { About, Peeked, Remembered } from '../../utils/messages/protocol.ts';
import type { Card } from '../../utils/story/card.ts';
import type { CardState } from '../../utils/story/state.ts';
import type { Lesson } from '../../utils/story/taught.ts';
import { useFocusOnHeading } from './focus.ts';

interface Props {
  readonly peeked: Peeked & { readonly card: Card; readonly state: CardState; readonly about: About };
  readonly armed: boolean;
  readonly run: Run;
}

export function Story({ peeked: { card, section, site, about, ...before }, armed, run }: Props) {
  const words = useWords();
  const [state, setState] = useState(before.state);
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set(about.followed));
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [narrow, setNarrow] = useState<(() => void) | null>(null);
  useFocusOnHeading(`${armed} ${undo !== null}`);

  const look = useCallback(async () => {
    const { states } = await askAsExtension('look', { section, cards: [card] });
    if (states[0]) setState(states[0]);
  }, [section, card]);
  useEffect(() => onChanged(() => void look()), [look]);

  const onClip = (on: boolean): void =>
    run(async () => {
      setState(await askAsExtension('clip', { op: operation(), card, on }));
      return words.say(on ? 'saidClipped' : 'saidUnclipped');
    });
  const onMark = (read: boolean): void =>
    run(async () => {
      setState(await askAsExtension('mark', { op: operation(), card, read }));
      return words.say(read ? 'saidRead' : 'saidUnread');
    });
  const onFollow = (author: string, on: boolean): void =>
    run(async () => {
      await askAsExtension('follow', { op: operation(), author, site, on });
      setFollowed((names) => new Set(on ? [...names, author] : [...names].filter((name) => name !== author)));
      return words.say(on ? 'saidFollowed' : 'saidUnfollowed', author);
    });
  const onForget = (): void =>
    run(async () => {
      const before = await askAsExtension('remembered', { story: card.url });
      await askAsExtension('forget', { op: operation(), what: { story: card.url } });
      await look();
      setUndo(() => () => restore(before));
      return words.say('saidForgotten');
    });
  const restore = (remembered: Remembered): void =>
    run(async () => {
      await askAsExtension('restore', { op: operation(), remembered });
      await look();
      setUndo(null);
      return words.say('restored');
    });
  const onNoStory = (): void =>
    run(async () => {
      const done = await askAsExtension('teach', { op: operation(), url: card.url, story: false });
      if ('refused' in done) return words.say(REFUSAL_WORDS[done.refused]);
      setUndo(() => () => untaught(done.lesson.pattern));
      if (!done.lesson.alone) setNarrow(() => () => narrowed(done.lesson));
      return words.count('saidNoStory', done.links);
    });
  const untaught = (pattern: string): void =>
    run(async () => {
      await askAsExtension('unteach', { op: operation(), domain: site, pattern });
      setUndo(null);
      setNarrow(null);
      return words.say('saidUntaught');
    });
  const narrowed = ({ pattern, key }: Lesson): void =>
    run(async () => {
      await askAsExtension('narrow', { op: operation(), domain: site, pattern });
      setUndo(() => () => untaught(key));
      setNarrow(null);
      return words.say('saidOnlyThis');
    });

  const requests = useMemo(() => threadRequests(card), [card]);
  const { authors, published, change } = about;
  return (
    <StoryDetails
      {...{ card, state, authors, published, change, followed, onClip, onMark, onFollow, onForget, onNoStory }}
      onUndo={undo}
      onNarrow={narrow}
    >
      <Thread requests={requests} target="_top" level={2} run={run} />
    </StoryDetails>
  );
}
