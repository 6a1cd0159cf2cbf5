/** The state of one card after the reader acted on it, seen from the section page that had their attention last. */
import type { Transaction } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { siteOfKey, storyKey } from '../story/identity.ts';
import type { Lead } from '../story/lead.ts';
import type { CardState } from '../story/state.ts';
import { recall } from './recall.ts';
import { lastStandpoint } from './standpoint.ts';
import { stateOf } from './state.ts';
import { statesOf } from './threaded.ts';

export async function cardState(tx: Transaction, card: Card, now: number, lead: Lead): Promise<CardState> {
  const site = siteOfKey(storyKey(card.url));
  const [known, standpoint] = await Promise.all([recall(tx, [card]), lastStandpoint(tx, site, now)]);
  const [state] = await statesOf(tx, [card], known, standpoint, { site, lead });
  return state!;
}

/** Of its own story alone, without its thread. */
export async function ownState(tx: Transaction, card: Pick<Card, 'url' | 'authors'>, now: number): Promise<CardState> {
  const [known] = await recall(tx, [card]);
  return stateOf(known!, await lastStandpoint(tx, siteOfKey(storyKey(card.url)), now));
}
