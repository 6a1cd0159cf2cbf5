/** Which stories that were read stand changed. */
import { getFew, getMany, type Transaction } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { changeSince } from './change.ts';
import { resolveMany } from './recall.ts';

/** Those among the stories of cards, as one string to compare. */
export async function changedAmong(tx: Transaction, cards: readonly Card[]): Promise<string> {
  const keys = await resolveMany(
    tx,
    cards.map(({ url }) => url),
  );
  const reading = await getFew(tx, 'reading', keys);
  const read = [...reading.values()].filter((row) => row.read !== null);
  const stories = await getMany(
    tx,
    'stories',
    read.map(({ key }) => key),
  );
  const changed = read.filter((row) => {
    const story = stories.get(row.key);
    return story && changeSince(story, row.read!);
  });
  return changed.map(({ key }) => key).join('\n');
}
