import { expect, test } from '../harness/fixtures.ts';
import { frontStories } from '../newsroom/pages/front.ts';
import { names } from '../newsroom/parts/byline.ts';
import { DOMAIN, storyPath } from '../newsroom/parts/site.ts';
import { pointAt } from './support/hand.ts';
import { marksOn } from './support/marks.ts';
import { peekIn, pressIn } from './support/peek.ts';
import { openSection } from './support/section.ts';

test.use({ readerOptions: { granted: [DOMAIN] } });

test('a card without a byline offers the author that its own page named, and is theirs once followed', async ({
  reader,
  newsroom,
}) => {
  const story = frontStories({ www: '', stories: '', edition: 1 }).rail.find(({ longRead }) => !longRead)!;
  const [author] = names(story);
  const front = await openSection(reader, newsroom);
  const mark = async () => (await marksOn(reader, front)).find(({ card }) => card.headline === story.headline);
  const { url, authors } = (await mark())!.card;
  expect(authors).toEqual([]);

  const own = await reader.open(newsroom.origin + storyPath(story));
  const known = async () => (await reader.ask('remembered', { story: url })).story?.carried.authors;
  await expect.poll(known).toContain(author);
  await own.close();

  await front.bringToFront();
  const { glyph } = await pointAt(reader, front, story.headline);
  await front.mouse.click(...glyph);
  await pressIn(front, await peekIn(front), `Follow ${author}`);
  await expect.poll(async () => (await mark())?.state.followed).toBe(true);
});
