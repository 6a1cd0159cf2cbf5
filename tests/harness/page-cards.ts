/** What the page script recognised on an open page. */
import { setTimeout as wait } from 'node:timers/promises';
import type { PageCards, PageMarks } from '../../utils/messages/protocol.ts';
import type { Card } from '../../utils/story/card.ts';
import { drawn } from './inside.ts';
import type { Page, Reader } from './reader.ts';

/** Every mark that stands on an open page; none where no page script runs. The page itself cannot tell. */
export async function marksOn(reader: Reader, page: Page): Promise<PageMarks['marks']> {
  const answer = await reader.inExtension(drawn, page.url());
  return answer ? (JSON.parse(answer) as PageMarks).marks : [];
}

/** ms between two questions to a page, and for how long it is asked. */
const PAUSE = 100;
const PATIENCE = 10_000;

/**
 * The page's cards, once the page script says the same twice, and how many ms the first of these answers took. Where
 * it goes on changing its mind, its last answer counts.
 */
export async function settledCards(reader: Reader, page: Page): Promise<{ cards: readonly Card[]; ms: number }> {
  const start = performance.now();
  let before: { cards: readonly Card[]; ms: number } | null = null;
  while (performance.now() < start + PATIENCE) {
    const answer = (await reader.tell(page, { to: 'page', kind: 'cards' })) as PageCards | undefined;
    if (answer && before && JSON.stringify(answer.cards) === JSON.stringify(before.cards)) return before;
    before = answer ? { cards: answer.cards, ms: performance.now() - start } : null;
    await wait(PAUSE);
  }
  if (!before) throw new Error(`The page script on ${page.url()} gave no answer within ${PATIENCE / 1000} s.`);
  console.error(`What is recognised on ${page.url()} changes from one look to the next.`);
  return before;
}

/** Hosts of marks in the page, once the first stand: the page script waits with them until the page has come to rest. */
export async function marksDrawn(page: Page): Promise<number> {
  const count = () => page.evaluate(() => document.querySelectorAll('aside[aria-hidden=true]:empty').length);
  const end = performance.now() + PATIENCE;
  while ((await count()) === 0 && performance.now() < end) await wait(PAUSE);
  return count();
}
