/** Everything clipped: search as you type, open, mark, remove and take back. */
import { useCallback, useState } from 'preact/hooks';
import { useAnswer } from '../../components/answer.ts';
import { ClippingList } from '../../components/clipping-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Shown } from '../../components/shown.tsx';
import type { Run } from '../../components/status.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import type { Clipping } from '../../utils/messages/protocol.ts';

const NONE: ReadonlyMap<string, Clipping> = new Map();

export function Clippings({ run }: { readonly run: Run }) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState(NONE);
  const ask = useCallback(() => askAsExtension('clippings', { search }), [search]);
  const [answer, again] = useAnswer(ask, onChanged);

  const seek = (text: string): void => {
    setSearch(text);
    setRemoved(NONE);
  };
  const clip = async ({ card, at }: Clipping, on: boolean): Promise<void> => {
    await askAsExtension('clip', { op: operation(), card, on, at });
    await again();
  };
  const onRemove = (clipping: Clipping): void =>
    run(async () => {
      await clip(clipping, false);
      setRemoved((before) => new Map(before).set(clipping.card.url, clipping));
      return words.say('saidUnclipped');
    });
  const onUndo = (clipping: Clipping): void =>
    run(async () => {
      await clip(clipping, true);
      setRemoved((before) => new Map([...before].filter(([url]) => url !== clipping.card.url)));
      return words.say('saidClipped');
    });
  const onMark = ({ card }: Clipping, read: boolean): void =>
    run(async () => {
      await askAsExtension('mark', { op: operation(), card, read });
      await again();
      return words.say(read ? 'saidRead' : 'saidUnread');
    });

  return (
    <>
      <input
        class="search"
        type="search"
        maxLength={200}
        value={search}
        placeholder={words.say('searchClippings')}
        aria-label={words.say('searchClippings')}
        onInput={(event) => seek(event.currentTarget.value)}
      />
      <Shown answer={answer} onRetry={again}>
        {(clippings) =>
          clippings.length + removed.size > 0 ? (
            <>
              <p class="unseen" role="status">
                {search && words.count('found', clippings.length)}
              </p>
              <ClippingList
                clippings={clippings}
                removed={removed}
                now={Date.now()}
                onRemove={onRemove}
                onUndo={onUndo}
                onMark={onMark}
              />
            </>
          ) : (
            <Nothing search={search} onClear={() => seek('')} />
          )
        }
      </Shown>
    </>
  );
}

function Nothing({ search, onClear }: { readonly search: string; readonly onClear: () => void }) {
  const words = useWords();
  if (!search.trim()) return <Notice title={words.say('noClippings')} hint={words.say('noClippingsHint')} />;
  return (
    <Notice title={words.say('noMatch', search)} hint={words.say('noMatchHint')}>
      <button type="button" class="button" onClick={onClear}>
        {words.say('clearSearch')}
      </button>
    </Notice>
  );
}
