/** What cards show, with their threads. */
import type { Transaction } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { Lead } from '../story/lead.ts';
import type { CardState } from '../story/state.ts';
import { cardThread } from './card-thread.ts';
import { type Known, type Standpoint, stateOf } from './state.ts';
import { threadsOf } from './thread-lookup.ts';
import { type Found, isRead, type Picked } from './thread-pick.ts';

/** @param site where the cards are looked at: its reader may want no threads there */
export async function statesOf(
  tx: Transaction,
  cards: readonly Card[],
  known: readonly Known[],
  standpoint: Standpoint,
  { site, lead }: { readonly site: string; readonly lead: Lead },
): Promise<CardState[]> {
  const { now } = standpoint;
  const asked = cards.map((card, at) => ({ key: known[at]!.key, card, row: known[at]!.story }));
  const [picked, row] = await Promise.all([threadsOf(tx, asked, now), tx.objectStore('sites').get(site)]);
  return known.map((one, at) => {
    const state = stateOf(one, standpoint);
    const thread = row?.threads === false ? null : cardThread(picked[at]!, one.key, lead, now);
    return { ...state, read: readAs(one, picked[at]!, standpoint) ? 'read' : state.read, thread };
  });
}

/**
 * The copy by which a card counts as read: wire copy is one story. Not where more is known of the card's own, or where
 * the reader said that they have not read it.
 */
export function readAs(known: Known, { copies }: Picked, standpoint: Standpoint): Found | null {
  const { read } = stateOf(known, standpoint);
  if (read === 'read' || read === 'changed' || (known.reading?.unreadAfter ?? null) !== null) return null;
  return copies.find(isRead) ?? null;
}
