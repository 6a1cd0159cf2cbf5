/** The page's stories that continue earlier ones; each opens to its thread. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../utils/story/card.ts';
import type { CardState } from '../utils/story/state.ts';
import { ThreadGlyph } from './glyph.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly stories: readonly { readonly card: Card; readonly state: Pick<CardState, 'thread'> }[];
  /** What a story opens to. */
  readonly children: (card: Card) => ComponentChildren;
}

export function ThreadList({ stories, children }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (url: string): void =>
    setOpened((before) =>
      before.has(url) ? new Set([...before].filter((one) => one !== url)) : new Set(before).add(url),
    );
  // An open one stays also when nothing is left of its thread: the way back is in it.
  const listed = stories.filter(({ card, state }) => state.thread || opened.has(card.url));
  if (listed.length === 0) return null;
  return (
    <section class="threads">
      <h3>{words.say('earlierHere')}</h3>
      <ul>
        {listed.map(({ card, state: { thread } }) => {
          const isOpen = opened.has(card.url);
          return (
            <li key={card.url}>
              <button type="button" class="threads-head" aria-expanded={isOpen} onClick={() => toggle(card.url)}>
                <ThreadGlyph />
                <span class="row-text">
                  <span class="headline" dir="auto" lang={card.language ?? undefined}>
                    {card.headline}
                  </span>
                  {thread && <span class="meta">{words.count('earlierCount', thread.count)}</span>}
                </span>
              </button>
              {isOpen && <div class="threads-open">{children(card)}</div>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
