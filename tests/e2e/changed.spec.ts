import { randomUUID } from 'node:crypto';
import { expect, test } from '../harness/fixtures.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { edition } from '../newsroom/stories/index.ts';
import { rewritten } from '../newsroom/stories/second-edition.ts';
import { findHeadline, pointAt } from './support/hand.ts';
import { marked, marksOn } from './support/marks.ts';
import { peekIn, pressIn } from './support/peek.ts';
import { openSection } from './support/section.ts';

test.use({ readerOptions: { granted: [DOMAIN] } });

const DAY = 24 * 60 * 60_000;
const SLUG = 'night-ferry-to-sker-holm-returns';
const BEFORE = edition(1).find(({ slug }) => slug === SLUG)!.headline;
const NOW = rewritten[SLUG]!;

test('a story read under another headline stands changed on the second visit that shows it, and read again when the reader says so', async ({
  reader,
  newsroom,
}) => {
  test.setTimeout(120_000);
  const latest = `${newsroom.origin}/latest`;
  const first = await openSection(reader, newsroom, '/latest');
  const card = (await marksOn(reader, first)).find(({ card }) => card.headline === BEFORE)!.card;
  await expect.poll(async () => (await reader.ask('numbers', {})).stories).toBe(20);
  await reader.ask('mark', { op: randomUUID(), card, read: true });
  await first.close();
  newsroom.publish(2);

  const visit = async () => {
    await reader.letPass(DAY);
    const page = await reader.open(latest);
    await marked(reader, page, 20);
    await findHeadline(page, NOW);
    const state = async () => (await marksOn(reader, page)).find(({ card }) => card.headline === NOW)?.state.read;
    return { page, state };
  };

  const second = await visit();
  expect(await second.state()).toBe('read');
  // It was in view, and that is stored.
  const known = async () => (await reader.ask('remembered', { story: card.url })).story?.headline;
  await expect.poll(known).toBe(NOW);
  await second.page.close();

  const { page, state } = await visit();
  await expect.poll(state).toBe('changed');
  const { glyph } = await pointAt(reader, page, NOW);
  await page.mouse.click(...glyph);
  const peek = await peekIn(page);
  const text = await peek.evaluate(() => document.body.textContent);
  for (const words of ['Changed since you read it', `When you read it: “${BEFORE}”`, `Now: “${NOW}”`])
    expect(text).toContain(words);
  await pressIn(page, peek, 'Mark as read');
  await expect.poll(state).toBe('read');
});
