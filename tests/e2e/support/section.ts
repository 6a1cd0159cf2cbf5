/** Section pages as tests begin with them. */
import { expect } from '../../harness/fixtures.ts';
import { settledCards } from '../../harness/page-cards.ts';
import type { Page, Reader } from '../../harness/reader.ts';
import type { Newsroom } from '../../newsroom/server.ts';
import { marksOn } from './marks.ts';

/** Opens a section page of the newsroom, turned on, and waits for a mark on every card. */
export async function openSection(reader: Reader, { origin, domain }: Newsroom, path = '/'): Promise<Page> {
  await reader.turnOn(domain);
  const page = await reader.open(origin + path);
  const { cards } = await settledCards(reader, page);
  await expect.poll(async () => (await marksOn(reader, page)).length).toBe(cards.length);
  return page;
}

/** A first visit that listed every story, a day ago. */
export async function visitedYesterday(reader: Reader, newsroom: Newsroom): Promise<void> {
  const page = await openSection(reader, newsroom);
  const listed = (await settledCards(reader, page)).cards.length;
  await expect.poll(async () => (await reader.ask('numbers', {})).stories).toBe(listed);
  await page.close();
  await reader.letPass(24 * 60 * 60_000);
}

/** Hosts of marks in each card's element; for the selector of the cards. */
export const hostsIn = (page: Page, cards: string): Promise<number[]> =>
  page.$$eval(cards, (all) => all.map((card) => card.querySelectorAll('aside[aria-hidden=true]:empty').length));
