/** The story that peek was opened on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Run } from '../../components/status.tsx';
import { StoryDetails } from '../../components/story-details.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import type { Peeked, Remembered } from '../../utils/messages/protocol.ts';
import type { Card } from '../../utils/story/card.ts';
import type { CardState } from '../../utils/story/state.ts';
import { useFocusOnHeading } from './focus.ts';

interface Props {
  readonly peeked: Peeked & { readonly card: Card; readonly state: CardState };
  readonly armed: boolean;
  readonly run: Run;
}

export function Story({ peeked: { card, section, site, ...before }, armed, run }: Props) {
  const words = useWords();
  const [state, setState] = useState(before.state);
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set(before.followed));
  const [forgotten, setForgotten] = useState<Remembered | null>(null);
  useFocusOnHeading(`${armed} ${forgotten !== null}`);

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
      setForgotten(before);
      return words.say('saidForgotten');
    });
  const restore = (remembered: Remembered): void =>
    run(async () => {
      await askAsExtension('restore', { op: operation(), remembered });
      await look();
      setForgotten(null);
      return words.say('restored');
    });
  const onRestore = forgotten && (() => restore(forgotten));

  return <StoryDetails {...{ card, state, followed, onClip, onMark, onFollow, onForget, onRestore }} />;
}
