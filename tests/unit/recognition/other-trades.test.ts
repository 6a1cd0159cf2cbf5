/** Lists that look like sections of a paper and are none. */
import { expect, it } from 'vitest';
import { findCards } from '../../../utils/recognition/index.ts';
import { parse, type Row, slugOf, TITLES } from './support.ts';

const KINDS: Record<string, [url: string, row: Row]> = {
  'recipe index': [
    'https://kitchen.example/recipes/',
    (title, slug, i) =>
      `<li class="card"><a href="/recipes/${slug}/"><img src="/${i}.jpg" alt=""><h3>${title}</h3></a><span>4.${i} (${i + 20} ratings)</span><span class="time">${i + 20} mins</span></li>`,
  ],
  'wiki category': [
    'https://openpedia.example/wiki/Category:Estuary',
    (title) => `<li><a href="/wiki/${title.replace(/ /g, '_')}" title="${title}">${title}</a></li>`,
  ],
  'issue tracker': [
    'https://code.example/estuary/tables/issues',
    (title, _, i) =>
      `<li><a class="title" href="/estuary/tables/issues/${410 - i}">${title}</a><span>#${410 - i} opened <time datetime="2026-03-0${i + 1}T08:00:00Z">Mar ${i + 1}, 2026</time> by <a class="author" href="/tokafor">tokafor</a></span></li>`,
  ],
  'property list': [
    'https://homes.example/buy/estuary',
    (title, slug, i) =>
      `<li class="listing"><a href="/property/${slug}-${88210 + i}"><h2>${title}</h2></a><p>€${310 + i},000</p><p>${i + 2} rooms</p></li>`,
  ],
  'package registry': [
    'https://registry.example/search?q=tide',
    (title, slug, i) =>
      `<li><h3><a href="/package/${slug}">${slug}</a></h3><p>${title}</p><span>published 1.${i}.0 · ${i + 2} months ago</span></li>`,
  ],
  'event calendar': [
    'https://whatson.example/events/',
    (title, slug, i) =>
      `<li class="event"><time datetime="2026-05-1${i}T19:00">1${i} May 2026, 19:00</time><h3><a href="/events/${slug}">${title}</a></h3><a class="btn" href="/tickets/${3300 + i}">Tickets</a></li>`,
  ],
  'video portal': [
    'https://videos.example/',
    (title, _, i) =>
      `<li><a href="/watch?v=k${i}Zq4Lw9"><img src="/${i}.jpg" alt=""></a><h3><a href="/watch?v=k${i}Zq4Lw9">${title}</a></h3><a href="/@marshlife">Marsh Life</a><span>${i + 12}K views</span></li>`,
  ],
  'download page': [
    'https://freeware.example/windows/',
    (title, slug, i) =>
      `<li class="item"><h3><a href="/download/${slug}/">${title}</a></h3><p>Version ${i}.2, free for private use.</p><a class="button" href="/download/${slug}/get">Download now</a></li>`,
  ],
  forum: [
    'https://forum.example/forums/boats.7/',
    (title, slug, i) =>
      `<li><a href="/threads/${slug}.${5510 + i}/">${title}</a><div>by <a href="/members/tomas.${i}/">tomas${i}</a></div><span>Replies: ${i}</span></li>`,
  ],
  'list of places': [
    'https://stay.example/estuary',
    (title, slug, i) =>
      `<li><a href="/Place_Review-g18${i}-d77120${i}-${slug}.html"><h3>${title}</h3></a><span>4.${i} · ${i + 210} reviews</span></li>`,
  ],
  'results of a search engine': [
    'https://seek.example/?q=ferry',
    (title, slug, i) =>
      `<li><a href="https://www.${slug.slice(0, 7)}${i}.example/${slug}"><h3>${title}</h3><cite>www.${slug.slice(0, 7)}${i}.example</cite></a><div>It leaves every night at ten from the lower quay and returns before the bakers open.</div></li>`,
  ],
  'rooms to let': [
    'https://stay.example/estuary',
    (title, slug, i) =>
      `<li class="item"><a href="/es/rooms/${120400 + i}-${slug}"><img src="/${i}.jpg" alt=""><h3>${title}</h3></a><p>Sleeps four, close to the harbour and to the old mill.</p></li>`,
  ],
  'courses of a university': [
    'https://uni.example/courses',
    (title, slug, i) => `<li>CS${100 + i} <a href="/courses/2026/spring/${slug}">${title}</a> Monday 10:00</li>`,
  ],
  'contents of a journal': [
    'https://journal.example/toc/2026/3',
    (title, _, i) =>
      `<div class="article"><h4 class="title"><a href="/doi/10.1000/jx.2026.${1000 + i}">${title}</a></h4><div class="authors">M. Lindqvist, O. Brandt</div>Pages ${i}1-${i}9</div>`,
  ],
  'forms of an authority': [
    'https://council.example/forms',
    (title, slug) => `<li><a href="/forms/${slug}">${title}</a></li>`,
  ],
  'goods with a number': [
    'https://shop.example/lamps',
    (title, slug, i) =>
      `<div class="card"><a href="/${slug}-p${91230 + i}"><img src="/${i}.jpg" alt="${title}"></a><h2><a href="/${slug}-p${91230 + i}">${title}</a></h2><p>Oiled oak, with a shade of linen in three colours.</p><button>Add to cart</button></div>`,
  ],
  'goods by their structured data': [
    'https://lamps.example/',
    (title, slug, i) =>
      `<li><a href="/${slug}"><img src="/${i}.jpg" alt=""><h3>${title}</h3></a></li>${i ? '' : '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"Product","name":"Lamp"}]}</script>'}`,
  ],
  'product documentation': [
    'https://tide.example/docs/',
    (title, slug) =>
      `<li><a class="card" href="/docs/${slug}/"><h3>${title}</h3><p>What you need to know before the first boat leaves in the morning.</p></a></li>`,
  ],
};

it.each(Object.entries(KINDS))('%s: no cards', (_, [url, row]) => {
  const rows = TITLES.map((title, i) => row(title, slugOf(title), i)).join('');
  const page = parse(`<html lang="en"><body><main><h1>All</h1><ul>${rows}</ul></main></body></html>`);
  expect(findCards(page, url).map(({ card }) => card.headline)).toEqual([]);
});

it.each(['recipe index', 'event calendar', 'forum'])(
  'a paper with a column of such things keeps its cards: %s',
  (kind) => {
    const stories = TITLES.map((title) => `<article><h3><a href="/town/${slugOf(title)}">${title}</a></h3></article>`);
    const column = TITLES.slice(0, 3).map((title, i) => KINDS[kind]![1](`Now: ${title}`, `now-${slugOf(title)}`, i));
    const page = parse(
      `<html lang="en"><body><main>${stories.join('')}<ul>${column.join('')}</ul></main></body></html>`,
    );
    const headlines = findCards(page, 'https://post.estuary.example/').map(({ card }) => card.headline);
    expect(headlines).toEqual(expect.arrayContaining([...TITLES]));
  },
);
