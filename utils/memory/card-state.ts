/** The state of one card after the reader acted on it. */
import type { Transaction } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { siteOfKey, storyKey } from '../story/identity.ts';
import type { CardState } from '../story/state.ts';
import { recall } from './recall.ts';
import { lastStandpoint } from './standpoint.ts';
import { stateOf } from './state.ts';

/** Seen from the section page that had the reader's attention last. */
export async function cardState(tx: Transaction, card: Pick<Card, 'url' | 'authors'>, now: number): Promise<CardState> {
  const [known] = await recall(tx, [card]);
  return stateOf(known!, await lastStandpoint(tx, siteOfKey(storyKey(card.url)), now));
}
