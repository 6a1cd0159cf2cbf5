/** The page's threads, also where a page lets no frame of ours in, and whether cards of its site show them. */
import { useState } from 'preact/hooks';
import type { Run } from '../../components/status.tsx';
import { Thread } from '../../components/thread.tsx';
import { ThreadList } from '../../components/thread-list.tsx';
import { useWords } from '../../components/words.ts';
import { threadRequests } from '../../utils/messages/client/thread.ts';
import type { Card } from '../../utils/story/card.ts';
import { UNKNOWN } from '../../utils/story/state.ts';
import { useBuilding } from './building.ts';
import type { Here } from './here.ts';

interface Props {
  readonly found: Here;
  readonly run: Run;
  readonly onShow: (on: boolean) => void;
}

export function Earlier({ found: { cards, look, site }, run, onShow }: Props) {
  const words = useWords();
  const building = useBuilding();
  const stories = cards.map((card, at) => ({ card, state: look?.states[at] ?? UNKNOWN }));
  return (
    <>
      <ThreadList stories={stories}>{(card) => <CardThread card={card} run={run} />}</ThreadList>
      {building !== null && <p class="meta">{words.say('threadsBuilding', words.percent(building))}</p>}
      <label class="choice">
        <input type="checkbox" checked={site.threads} onChange={(event) => onShow(event.currentTarget.checked)} />
        {words.say('showThreads')}
      </label>
    </>
  );
}

function CardThread({ card, run }: { readonly card: Card; readonly run: Run }) {
  const [requests] = useState(() => threadRequests(card));
  return <Thread requests={requests} target="_blank" level={4} run={run} />;
}
