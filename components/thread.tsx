/** The thread of one card: why it counts as read, its report elsewhere, the earlier stories. Nothing where there is none. */
import { useState } from 'preact/hooks';
import type { Thread as Answered, ThreadCopy, ThreadEntry } from '../utils/story/timeline.ts';
import { useAnswer } from './answer.ts';
import { putBack, type Taken } from './put-back.ts';
import { Shown } from './shown.tsx';
import type { Run } from './status.tsx';
import { ThreadCopies } from './thread-copies.tsx';
import { ThreadEntries } from './thread-entries.tsx';
import { useWords, type Word } from './words.ts';

/** What can be asked about the thread of one card. */
export interface ThreadRequests {
  ask(): Promise<Answered>;
  onChanged(listener: () => void): () => void;
  clip(entry: ThreadEntry, on: boolean): Promise<unknown>;
  mark(entry: ThreadEntry, read: boolean): Promise<unknown>;
  /** The card's story and the one at `url` have nothing to do with each other, or have. */
  part(url: string, on: boolean): Promise<unknown>;
  mute(on: boolean): Promise<unknown>;
}

interface Props {
  /** The same from one render to the next as long as the card is. */
  readonly requests: ThreadRequests;
  /** Where a click on a headline opens the story. */
  readonly target: '_blank' | '_top';
  /** Level of its headings. */
  readonly level: 2 | 4;
  readonly run: Run;
}

const isSame = (a: { readonly url: string }, b: { readonly url: string }): boolean => a.url === b.url;
const urls = (taken: readonly Taken<{ readonly url: string }>[]) => new Set(taken.map(({ item }) => item.url));

export function Thread({ requests, target, level, run }: Props) {
  const words = useWords();
  const [answer, again] = useAnswer(requests.ask, requests.onChanged);
  const [entriesGone, setEntriesGone] = useState<readonly Taken<ThreadEntry>[]>([]);
  const [copiesGone, setCopiesGone] = useState<readonly Taken<ThreadCopy>[]>([]);
  const Heading = `h${level}` as const;

  const act = (action: Promise<unknown>, said: Word, then?: () => void): void =>
    run(async () => {
      await action;
      then?.();
      await again();
      return words.say(said);
    });
  const parting = <T extends { readonly url: string }>(
    set: (change: (before: readonly Taken<T>[]) => readonly Taken<T>[]) => void,
  ) => ({
    onPart: (item: T, at: number) =>
      act(requests.part(item.url, true), 'saidParted', () => set((before) => [...before, { item, at }])),
    onUndo: (item: T) =>
      act(requests.part(item.url, false), 'saidJoined', () =>
        set((before) => before.filter((one) => !isSame(one.item, item))),
      ),
  });

  return (
    <Shown answer={answer} onRetry={again}>
      {({ muted, because, ...thread }) => {
        const entries = putBack(thread.entries, entriesGone, isSame);
        const copies = putBack(thread.copies, copiesGone, isSame);
        return (
          <>
            {copies.length > 0 && (
              <section class="thread">
                <Heading>{words.say('sameReport')}</Heading>
                {because && <p class="meta">{words.say('countsAsRead', because.outlet)}</p>}
                <ThreadCopies {...{ copies, target }} gone={urls(copiesGone)} {...parting(setCopiesGone)} />
              </section>
            )}
            {(entries.length > 0 || muted) && (
              <section class="thread">
                <Heading>{words.say('threadSoFar')}</Heading>
                {muted ? (
                  <p class="meta">{words.say('mutedThread')}</p>
                ) : (
                  <ThreadEntries
                    {...{ entries, target }}
                    gone={urls(entriesGone)}
                    onClip={(entry, on) => act(requests.clip(entry, on), on ? 'saidClipped' : 'saidUnclipped')}
                    onMark={(entry, read) => act(requests.mark(entry, read), read ? 'saidRead' : 'saidUnread')}
                    {...parting(setEntriesGone)}
                  />
                )}
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => act(requests.mute(!muted), muted ? 'saidUnmuted' : 'saidMuted')}
                >
                  {words.say(muted ? 'unmuteThread' : 'muteThread')}
                </button>
              </section>
            )}
          </>
        );
      }}
    </Shown>
  );
}
