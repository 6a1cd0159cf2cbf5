/** The marks on an open page. */
import type { PageMarks } from '../../../utils/messages/protocol.ts';
import type { CardState } from '../../../utils/story/state.ts';
import { expect } from '../../harness/fixtures.ts';
import { marksOn } from '../../harness/page-cards.ts';
import type { Page, Reader } from '../../harness/reader.ts';

export { marksOn };
export type Mark = PageMarks['marks'][number];

/** Waits until `count` cards are marked, and returns their marks. */
export async function marked(reader: Reader, page: Page, count: number): Promise<readonly Mark[]> {
  await expect.poll(async () => (await marksOn(reader, page)).length, { message: 'cards marked' }).toBe(count);
  return marksOn(reader, page);
}

/** What a card's mark says, in words: "new", "read, clipped", "seen, followed". Several marks of one story say the same. */
export function words({ read, clipped, followed }: CardState): string {
  return [read, clipped && 'clipped', followed && 'followed'].filter(Boolean).join(', ');
}

/** Headlines by what their marks say, without the ones that say nothing. */
export function said(marks: readonly Mark[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { card, state } of marks) {
    const key = words(state);
    if (key === 'seen') continue;
    groups[key] = [...new Set([...(groups[key] ?? []), card.headline])].sort();
  }
  return groups;
}
