/**
 * One-time tokens between a page that opened peek and the frame that appears in it. Kept in session storage: it lives
 * as long as the browser, survives the worker, and never reaches a disk.
 */
import { browser } from '../browser.ts';
import type { Card } from '../story/card.ts';

/** What a page announced. */
export interface Announced {
  readonly tabId: number;
  readonly section: string;
  readonly card: Card | null;
  /** ms since epoch */
  readonly at: number;
}

/** A frame that takes longer than this to appear (ms) shows nothing. */
const LIFETIME = 30_000;
const slot = (token: string): string => `peek:${token}`;

/** Remembers what a page announced. */
export const announce = (token: string, announced: Announced): Promise<void> =>
  browser.storage.session.set({ [slot(token)]: announced });

/** What was announced under this token for this tab, once; null otherwise. */
export async function redeem(token: string, tabId: number | null, now: number): Promise<Announced | null> {
  const announced = (await browser.storage.session.get(slot(token)))[slot(token)] as Announced | undefined;
  await browser.storage.session.remove(slot(token));
  return announced && announced.tabId === tabId && now - announced.at <= LIFETIME ? announced : null;
}
