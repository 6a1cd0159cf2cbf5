import { expect, test } from 'vitest';
import { siteOff } from '../../../utils/memory/index.ts';
import type { PageLink } from '../../../utils/story/taught.ts';
import { card, HOME, Reader, SITE } from './memory.ts';

const film = (number: number): PageLink => ({
  url: `${HOME}video/${number}`,
  key: `${SITE}/video/${number}`,
  shape: 'film',
  like: 'film',
  text: `Film ${number} of the harbour`,
});
const films = [film(1), film(2)];
const stories = [card('alpha'), card('beta')];
const page = {
  links: [
    ...films,
    ...stories.map(({ url, headline }) => ({ url, key: url, shape: 'story', like: 'story', text: headline })),
  ],
  cards: [...films.map(({ url, text }) => ({ url, headline: text })), ...stories],
};

test('a lesson is kept with its site and told to its pages', async () => {
  const reader = await Reader.withSite();
  const { reply, changed } = await reader.teach(page, films[0]!.url, false);
  const lesson = {
    pattern: 'film',
    key: films[0]!.key,
    story: false,
    alone: false,
    example: 'Film 1 of the harbour',
    at: reader.now,
  };
  expect(reply).toEqual({ lesson, links: 2 });
  expect(changed).not.toBe(null);
  expect((await reader.look([])).taught).toEqual({ film: false });
  expect(await reader.lessons(films)).toEqual([{ lesson, links: 2 }]);
});

test('a page of a site that was taught nothing is told so', async () => {
  expect((await (await Reader.withSite()).look([])).taught).toBe(null);
});

test('a lesson holds on the site it was taught on', async () => {
  const reader = await Reader.withSite(SITE, 'ridge-post.test');
  await reader.teach(page, films[0]!.url, false);
  expect((await reader.look([], 'https://ridge-post.test/')).taught).toBe(null);
});

test('a contrary lesson replaces it', async () => {
  const reader = await Reader.withSite();
  await reader.teach(page, films[0]!.url, false);
  await reader.teach({ links: films, cards: [] }, films[1]!.url, true);
  expect((await reader.look([])).taught).toEqual({ film: true });
});

test('it is taken back', async () => {
  const reader = await Reader.withSite();
  await reader.teach(page, films[0]!.url, false);
  expect((await reader.unteach('film')).changed).not.toBe(null);
  expect((await reader.look([])).taught).toBe(null);
  expect((await reader.unteach('film')).changed).toBe(null);
});

test('it is made to be about its own link', async () => {
  const reader = await Reader.withSite();
  await reader.teach(page, films[0]!.url, false);
  await reader.narrow('film');
  expect((await reader.look([])).taught).toEqual({ [films[0]!.key]: false });
  expect(await reader.lessons(films)).toMatchObject([{ lesson: { alone: true }, links: 1 }]);
});

test('what is so already is refused, and where it was taught, that lesson is the answer', async () => {
  const reader = await Reader.withSite();
  const unmarked = { links: films, cards: [] };
  expect((await reader.teach(unmarked, films[0]!.url, false)).reply).toEqual({ refused: 'isNoStory' });
  await reader.teach(page, films[0]!.url, false);
  const { reply, changed } = await reader.teach(unmarked, films[1]!.url, false);
  expect(reply).toMatchObject({ lesson: { example: 'Film 1 of the harbour' } });
  expect(changed).toBe(null);
});

test('where the site is off nothing is taught', async () => {
  const reader = await Reader.withSite();
  await siteOff(reader.db, { op: reader.op(), domain: SITE }, reader.now);
  await expect(reader.teach(page, films[0]!.url, false)).rejects.toThrow('off on this site');
});

test('a forgotten site has forgotten its lessons; one that was turned off and on has not', async () => {
  const reader = await Reader.withSite();
  await reader.teach(page, films[0]!.url, false);
  await siteOff(reader.db, { op: reader.op(), domain: SITE }, reader.now);
  await reader.turnOn();
  expect((await reader.look([])).taught).toEqual({ film: false });
  await reader.forget({ site: SITE });
  await reader.turnOn();
  expect((await reader.look([])).taught).toBe(null);
});
