/** The story that peek was opened on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { isRead } from '../../components/state-words.ts';
import type { Run } from '../../components/status.tsx';
import { StoryDetails } from '../../components/story-details.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import type { Peeked } from '../../utils/messages/protocol.ts';
import type { Card } from '../../utils/story/card.ts';
import type { CardState } from '../../utils/story/state.ts';
import { useFocusOnHeading } from './focus.ts';

/** What can be brought back of a story that was just forgotten. */
interface Forgotten {
  readonly read: boolean;
  readonly clippedAt: number | null;
}

interface Props {
  readonly peeked: Peeked & { readonly card: Card; readonly state: CardState };
  readonly armed: boolean;
  readonly run: Run;
}

export function Story({ peeked: { card, section, site, ...before }, armed, run }: Props) {
  const words = useWords();
  const [state, setState] = useState(before.state);
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set(before.followed));
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
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
      const before = { read: isRead(state), clippedAt: state.clipped ? await clippedAt(card) : null };
      await askAsExtension('forget', { op: operation(), what: { story: card.url } });
      await look();
      setForgotten(before.read || before.clippedAt !== null ? before : null);
      return words.say('saidForgotten');
    });
  const restore = ({ read, clippedAt }: Forgotten): void =>
    run(async () => {
      if (read) await askAsExtension('mark', { op: operation(), card, read });
      if (clippedAt !== null) await askAsExtension('clip', { op: operation(), card, on: true, at: clippedAt });
      await look();
      setForgotten(null);
      return words.say('restored');
    });
  const onRestore = forgotten && (() => restore(forgotten));

  return <StoryDetails {...{ card, state, followed, onClip, onMark, onFollow, onForget, onRestore }} />;
}

/** When the story was clipped, ms since epoch; null where it no longer is. */
async function clippedAt({ url, headline }: Card): Promise<number | null> {
  const clippings = await askAsExtension('clippings', { search: headline.slice(0, 200) });
  return clippings.find(({ card }) => card.url === url)?.at ?? null;
}
