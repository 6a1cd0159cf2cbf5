import { describe, expect, test } from 'vitest';
import { afterLesson, covers, type Lesson, lessonOn, type PageLink } from '../../../utils/story/taught.ts';

const link = (name: string, like: string, text = `What the ${name} said`): PageLink => ({
  url: `https://paper.test/${name}`,
  key: `paper.test/${name}`,
  shape: like,
  like,
  text,
});
const card = (one: PageLink) => ({ url: one.url, headline: `Headline of ${one.key}` });
const films = ['film1', 'film2'].map((name) => link(name, 'film'));
const stories = ['a', 'b', 'c', 'd'].map((name) => link(name, 'story'));
const menu = link('menu', 'menu', 'Sport');
const page = { links: [...stories, ...films, menu], cards: [...stories, ...films].map(card) };

describe('a lesson', () => {
  test('is about all that looks the same', () => {
    const draft = lessonOn(page, films[0]!.url, false);
    expect(draft).toMatchObject({
      pattern: 'film',
      story: false,
      alone: false,
      example: 'Headline of paper.test/film1',
    });
    expect(covers({ pattern: 'film' }, page.links)).toBe(2);
  });

  test('is about one address where the addresses of most cards have its shape, in whatever place they stand', () => {
    const rail = { ...stories[0]!, like: 'story in a rail' };
    const draft = lessonOn(
      { ...page, links: page.links.map((one) => (one === stories[0] ? rail : one)) },
      rail.url,
      false,
    );
    expect(draft).toMatchObject({ pattern: 'paper.test/a', alone: true });
    expect(covers({ pattern: 'paper.test/a' }, page.links)).toBe(1);
  });

  test('finds the link whatever place in the story it leads to', () => {
    expect(lessonOn(page, `${films[0]!.url}#comments`, false)).toMatchObject({ pattern: 'film' });
  });

  test.each([
    ['https://paper.test/elsewhere', false, 'noSuchLink'],
    [menu.url, true, 'noHeadline'],
    [menu.url, false, 'isNoStory'],
    [films[0]!.url, true, 'isStory'],
  ])('on %s as %s is refused: %s', (url, story, refusal) => {
    expect(lessonOn(page, url, story)).toBe(refusal);
  });

  test('takes the longest words of several links for an example', () => {
    const picture = { ...link('tide', 'tide', ''), url: 'https://paper.test/tide' };
    const draft = lessonOn({ links: [picture, link('tide', 'tide')], cards: [] }, picture.url, true);
    expect(draft).toMatchObject({ example: 'What the tide said' });
  });
});

test('a contrary lesson replaces what was taught on the same link, alike or alone', () => {
  const known = (pattern: string, story: boolean): Lesson => ({
    pattern,
    key: pattern,
    story,
    alone: false,
    example: '',
    at: 1,
  });
  const before = [known('film', false), known('paper.test/film1', false), known('other', false)];
  const draft = lessonOn({ ...page, cards: [] }, films[0]!.url, true);
  if (typeof draft === 'string') throw new Error(draft);
  expect(afterLesson(before, draft, 2)).toEqual([
    known('other', false),
    { pattern: 'film', key: 'paper.test/film1', story: true, alone: false, example: 'What the film1 said', at: 2 },
  ]);
});
