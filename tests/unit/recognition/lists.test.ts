/** Lists of stories as papers set them, each with one oddity. */
import { expect, it } from 'vitest';
import { listOf, slugOf, TITLES } from './support.ts';

it('a headline with an element for each word is one headline', () => {
  const found = listOf(
    (title, slug) =>
      `<div><a href="/2026/03/${slug}/"><p>${title
        .split(' ')
        .map((word) => `<span>${word}</span> `)
        .join('')}</p></a></div>`,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

it('a link to a picture alone is no story, whatever its text', () => {
  const found = listOf(
    (title, slug) =>
      `<article><h3><a href="/2026/03/${slug}/">${title}</a></h3><a href="/img/2026/03/${slug}-1.jpg">See the picture that was taken on the pier for this</a></article>`,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

it('the rank in a list of the most read is no part of its headlines, nor a section', () => {
  const bare = listOf((title, slug, i) => `<li>${i + 1} <a href="/2026/03/${slug}/">${title}</a></li>`);
  const boxed = listOf(
    (title, slug, i) => `<li><div>${i + 1}</div><div><a href="/2026/03/${slug}/">${title}</a></div></li>`,
  );
  for (const found of [bare, boxed]) {
    expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
    expect(found.map(({ card }) => card.section)).toEqual(TITLES.map(() => null));
  }
});

it('a label between a picture and the headline in one link is no part of the headline', () => {
  const found = listOf(
    (title, slug, i) =>
      `<li><a href="/2026/03/${slug}/"><img src="/${i}.jpg" alt=""><span>Harbour</span> ${title}</a></li>`,
  );
  expect(found.map(({ card }) => [card.headline, card.section])).toEqual(TITLES.map((title) => [title, 'Harbour']));
});

const KICKERS = [
  'Mara Lindqvist',
  'In the harbour',
  'Tram line',
  'Culture',
  'Weather',
  'Ines Varga',
  'The mill',
  'Schools',
];

it('a name that the picture beside it bears is the author', () => {
  const found = listOf(
    (title, slug, i) =>
      `<article><a href="/2026/03/${slug}/"><img src="/${i}.jpg" alt="${KICKERS[i]}"></a><h3><a href="/2026/03/${slug}/">${KICKERS[i]}</a></h3><h2><a href="/2026/03/${slug}/">${title}</a></h2></article>`,
  );
  expect(found.flatMap(({ card }) => card.authors)).toEqual(['Mara Lindqvist', 'Ines Varga']);
});

it('where a card marks its author, a label that looks like a name is none', () => {
  const labels = [
    'River News',
    'Town Hall',
    'Marsh Life',
    'River News',
    'Town Hall',
    'Marsh Life',
    'River News',
    'Town Hall',
  ];
  const found = listOf(
    (title, slug, i) =>
      `<article><b>${labels[i]}</b><h2><a href="/2026/03/${slug}/">${title}</a></h2><p class="author">Otto Brandt</p></article>`,
  );
  expect(found.map(({ card }) => card.authors)).toEqual(TITLES.map(() => ['Otto Brandt']));
});

it.each(['personal-coach', 'authority'])("an address in /%s/ is no person's page", (section) => {
  const found = listOf(
    (title, slug) =>
      `<article><a href="/${section}/${slug}"><div>Training and diet</div><h2>${title}</h2><p>By Otto Brandt</p></a></article>`,
  );
  expect(found.map(({ card }) => card.authors)).toEqual(TITLES.map(() => ['Otto Brandt']));
});

it('a dek in the link and heading of its headline is not taken for it where the link is called by the headline', () => {
  const found = listOf(
    (title, _, i) =>
      `<article><h2 class="title"><a href="/15455${i}/x" title="${title}"><span>${title}</span><div>The reason is longer than any headline on this page and stands in the same link as it does, ${i}.</div></a></h2></article>`,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

it('the pages of authors, at addresses like those of stories, are no stories', () => {
  const pairs = ['Mara Lindqvist and Otto Brandt', 'Ines Varga and Piet Solberg', 'Ruth Amsel and Lena Marsh'];
  const found = listOf(
    (title, slug, i) =>
      `<li><a href="/2026/03/${slug}-${i}">${title}</a> <a href="/2026/03/${slugOf(pairs[i % 3]!)}-${i}">${pairs[i % 3]}</a></li>`,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

const SHORT = [
  'A deluxe way to break fast',
  'The strangest of all lakes',
  'The best spas of Varnow',
  'Ten gardens seen at night',
  'Riding through the marsh',
  'Dumpster diver at war',
];

it('a few words are a headline where the address names a day and what it is about', () => {
  const found = listOf(
    (title, slug, i) => `<li><a href="/2026/03/1${i}/travel/${slug}/index.html">${title}</a></li>`,
    SHORT,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(SHORT);
});

it('an address that names its story in a parameter names it as well as one with a path', () => {
  const found = listOf((title, slug) => `<li><a href="/page.cfm?id=${slug}">${title}</a></li>`);
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

it('people and sections presented beside the stories are none', () => {
  const people = [
    'Mara Edith Lindqvist-Varga',
    'Ines Aurora Vargas Okafor',
    'Teodor Emil Okafor-Brandt',
    'Ruth Helena von Abendroth',
  ];
  const sections = [
    'Arts & Entertainment',
    'Economy & Business',
    'Science & Technology',
    'Health & Medicine',
    'Towns & Villages',
  ];
  const heading = (href: string, text: string) => `<div><h4 class="title"><a href="${href}">${text}</a></h4></div>`;
  const found = listOf((title, slug, i) =>
    [
      heading(`/2026/03/${slug}/`, title),
      ...(people[i] ? [heading(`/person/${1656 + i}`, people[i])] : []),
      ...(sections[i]
        ? [heading(`/section/${slugOf(sections[i]).replace('-', '_and_')}/${2214 + i}.html`, sections[i])]
        : []),
    ].join(''),
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

it('a headline of a few words may say "today"', () => {
  const titles = [...TITLES.slice(1), 'Tide tables today'];
  const found = listOf((title, slug) => `<article><h3><a href="/2026/03/${slug}/">${title}</a></h3></article>`, titles);
  expect(found.map(({ card }) => [card.headline, card.publishedText])).toEqual(titles.map((title) => [title, null]));
});

it('a month may be a word in an address', () => {
  const found = listOf((title, slug, i) => `<li><a href="/travel/2026/mar/1${i}/${slug}">${title}</a></li>`, SHORT);
  expect(found.map(({ card }) => card.headline)).toEqual(SHORT);
});

it('the hosts of one portal are one paper: each has stories like the others', () => {
  const hosts = ['news', 'data', 'life', 'money', 'tech', 'arts', 'cars', 'home'];
  const headlines = [
    '港口议会投票决定夜间渡轮继续运行',
    '老灯塔为什么最终还是不会被出售',
    '小麦涨价后上沼的面包师又做黑麦',
    '一所没有铃声的学校找到自己的节奏',
    '七号电车绕行花园之后重新开通了',
    '河务局提醒市民今年夏天还会干旱',
    '一位档案员专门收集没写完的歌曲',
    '测量员发现磨坊的地窖又被水淹了',
  ];
  const found = listOf(
    (headline, _, i) =>
      `<div class="${hosts[i]}"><ul><li><a href="https://${hosts[i]}.estuary.example/26/0731/1${i}/FISI4N${i}E0019GOE.html">${headline}</a></li></ul></div>`,
    headlines,
    'zh',
  );
  expect(found.map(({ card }) => card.headline)).toEqual(headlines);
});
