import type { Reader } from '../../harness/reader.ts';
import { seeded } from '../../newsroom/prose/seeded.ts';
import { archive, edition } from '../../newsroom/stories/index.ts';
import { separation } from './classify.ts';
import { know, turnOn } from './memory.ts';
import type { Timings } from './probes/timings.ts';
import { LONG_TWIN } from './twin.ts';
import { marksStand, type TwinRoom } from './visit.ts';

/** How far the page's timings tell a random half of 240 stories, read and clipped, from the others: z by series. */
export async function timeCards(
  reader: Reader,
  { newsroom }: TwinRoom,
  fragment = '',
): Promise<Record<keyof Timings, number>> {
  const stories = [...edition(1), ...archive];
  const random = seeded('which half is known');
  const known = stories.map(() => random() < 0.5);
  await turnOn(reader, newsroom);
  await know(
    reader,
    newsroom,
    stories.filter((_, index) => known[index]),
  );
  const page = await reader.open(newsroom.origin + LONG_TWIN + fragment);
  await marksStand(page);
  const { layout, hits, frames } = await page.evaluate(() => window.timeCards('.row'));
  await page.close();
  if (layout.length !== stories.length) throw new Error(`${layout.length} cards were timed, not ${stories.length}.`);
  return { layout: separation(layout, known), hits: separation(hits, known), frames: separation(frames, known) };
}
