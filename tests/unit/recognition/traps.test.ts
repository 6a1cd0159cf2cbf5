/** What saved pages of real papers do to a recogniser, invented anew and as small as it shows. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/recognition/explain.ts';
import { findCards } from '../../../utils/recognition/index.ts';
import { listOf, PAPER, parse, slugOf, TITLES } from './support.ts';

const headlines = (found: ReturnType<typeof listOf>): string[] => found.map(({ card }) => card.headline);
const authors = (found: ReturnType<typeof listOf>): (readonly string[])[] => found.map(({ card }) => card.authors);

it('a story linked by its picture, its headline and a mobile picture, all called by the headline, is one card', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><a href="/2026/03/${slug}/"><img src="/a.jpg" alt="${title}"></a><div><a href="/2026/03/${slug}/">${title}</a></div><a href="/2026/03/${slug}/"><img class="m" src="/b.jpg" alt="${title}"></a></div>`,
  );
  expect(headlines(found)).toEqual(TITLES);
  expect(found.map(({ links }) => links.length)).toEqual(TITLES.map(() => 3));
});

describe('authors', () => {
  const card = (title: string, slug: string, byline: string): string =>
    `<div class="c"><h3><a href="/2026/03/${slug}/">${title}</a></h3>${byline}</div>`;
  const link = (name: string, inner = name): string => `<a href="/authors/${slugOf(name)}">${inner}</a>`;
  const [mara, otto] = ['Mara Lindqvist', 'Otto Brandt'] as const;

  it.each([
    ['linked by avatar and name', `<div>${link(mara, `<img src="/m.jpg" alt="${mara}">`)}${link(mara)}</div>`, [mara]],
    ['linked, with nothing between', `<div>${link(mara)}${link(otto)}</div>`, [mara, otto]],
    ['linked, joined by a word', `<p>By ${link(mara)} and ${link(otto)}</p>`, [mara, otto]],
    ['joined by a bar', `<p class="byline">${mara} | ${otto}</p>`, [mara, otto]],
    ['joined by a word of another language', `<p>Von ${mara} und ${otto}</p>`, [mara, otto]],
    ['joined by a stroke', `<p class="byline">${mara} / ${otto}</p>`, [mara, otto]],
    ['with an address for mail', `<p class="byline">mara@post.example ${mara}</p>`, [mara]],
    ['an agency', '<p class="byline">AFP</p>', ['AFP']],
    ['with a place after a stroke', `<p class="byline">${mara} / Lissabon</p>`, [mara]],
    ['each with a place after a stroke', `<p class="byline">${mara} / Lissabon, ${otto} / Porto</p>`, [mara, otto]],
    ['with an agency after a stroke', `<p class="byline">${mara} / EFE</p>`, [mara, 'EFE']],
    ['in Korean, with the word for reporter', '<p class="byline">김하늘 기자</p>', ['김하늘']],
    ['in Chinese, with the word for reporter', '<p class="byline">記者 李大同</p>', ['李大同']],
    ['in Korean, without a class', '<p>김하늘 기자</p>', ['김하늘']],
    ['in Arabic, without a class', '<p>بقلم مريم الساحلي</p>', ['مريم الساحلي']],
    ['by a writer', '<p class="writer">김하늘</p>', ['김하늘']],
    [
      'linked once more by what to do with them',
      '<p><a href="/members/195-oystercatcher">oystercatcher</a></p><ul><li><a href="/members/195-oystercatcher">Profil ansehen</a></li><li><a href="/list/author/195-oystercatcher">Beiträge zeigen</a></li></ul>',
      ['oystercatcher'],
    ],
    ['after a date', `<p>3 March 2026 | ${mara}</p>`, [mara]],
    ['who are a kicker after a date', '<p class="overline">3 March 2026 | Upper Marsh</p>', []],
    ['who are a topic', '<p><a href="/tag/powered-by-tides">Powered by Tide Works</a></p>', []],
    ['who are a section', '<p><a href="/opinion/columnists/">Columnists</a></p>', []],
  ])('%s', (_, byline, names) => {
    expect(authors(listOf((title, slug) => card(title, slug, byline)))).toEqual(TITLES.map(() => names));
  });
});

it('cards without article and time elements are found, with their dates', () => {
  const found = listOf(
    (title, slug, i) => `<div><div><a href="/town/${slug}">${title}</a></div><div>${i + 1} March 2026</div></div>`,
  );
  expect(headlines(found)).toEqual(TITLES);
  expect(found.map(({ card }) => card.published)).toEqual(TITLES.map((_, i) => `2026-03-0${i + 1}`));
});

it('the day in the headline of a link to elsewhere is no date of the story beside it', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><h3><a href="/2026/03/${slug}/">${title}</a></h3><p><a href="https://tides.example/almanac/1">4 March is Bakers Day</a></p></div>`,
  );
  expect(found.map(({ card }) => card.publishedText)).toEqual(TITLES.map(() => null));
});

it('a picture that loads late is the one its placeholder stands for', () => {
  const found = listOf(
    (title, slug, i) =>
      `<div><a href="/2026/03/${slug}/"><img src="/blank.gif" data-lazy-src="/late-${i}.jpg" alt=""></a><h3><a href="/2026/03/${slug}/">${title}</a></h3></div>`,
  );
  expect(found.map(({ card }) => card.image)).toEqual(TITLES.map((_, i) => `${PAPER}late-${i}.jpg`));
});

it.each(['preface', 'pretitle', 'dachzeile', 'article__rubrik'])(
  'a long kicker classed %s in the headline is no part of it',
  (name) => {
    const found = listOf(
      (title, slug) =>
        `<article><h2><a href="/2026/03/${slug}/"><span class="${name}">Council elections in Upper and Lower Marsh</span> ${title}</a></h2></article>`,
    );
    expect(headlines(found)).toEqual(TITLES);
  },
);

it('a kicker without a class is no part of a headline that the link is called by', () => {
  const found = listOf(
    (title, slug) => `<a href="/2026/03/${slug}/" title="${title}"><b><span>02/08</span> Harbour</b> ${title}</a>`,
  );
  expect(headlines(found)).toEqual(TITLES);
});

it.each(['vorspann', 'ingress', 'entradilla', 'sommario'])('a short text classed %s is a dek', (name) => {
  const found = listOf(
    (title, slug) =>
      `<article><h2><a href="/2026/03/${slug}/">${title}</a></h2><div class="${name}">One vote decided the matter</div></article>`,
  );
  expect(found.map(({ card }) => card.dek)).toEqual(TITLES.map(() => 'One vote decided the matter'));
});

it('an image that cards of three stories show is the picture of none', () => {
  const spaced = listOf(
    (title, slug, i) =>
      `<article><a href="/2026/03/${slug}"><img src="/three-to-two.png"><img src="/quay-${i}.jpg"><h2>${title}</h2></a>
       <img src="/comments.svg"></article>`,
  );
  expect(spaced.map(({ card }) => card.image)).toEqual(TITLES.map((_, i) => `${PAPER}quay-${i}.jpg`));
  const bare = listOf(
    (title, slug) => `<article><a href="/2026/03/${slug}"><img src="/play.png"><h2>${title}</h2></a></article>`,
  );
  expect(bare.map(({ card }) => card.image)).toEqual(TITLES.map(() => null));
});

it('a picture of one story stays its picture in three places', () => {
  const found = listOf(
    (title, slug) => `<article><a href="/2026/03/${slug}"><img src="/${slug}.jpg"><h2>${title}</h2></a></article>`,
    [...TITLES, ...TITLES, ...TITLES],
  );
  expect(found.map(({ card }) => card.image)).toEqual(found.map(({ card }) => `${PAPER}${slugOf(card.headline)}.jpg`));
  expect(found).toHaveLength(3 * TITLES.length);
});

const UNSPACED: Record<string, string[]> = {
  zh: [
    '港口议会决定保留夜间渡轮',
    '旧灯塔为何最终没有出售',
    '上沼面包师重新使用黑麦',
    '没有铃声的学校找到节奏',
    '七号电车绕行花园恢复通车',
  ],
  ja: [
    '港湾議会、夜間フェリーの存続を決定',
    '古い灯台はなぜ売られなかったのか',
    '上沼のパン職人、ライ麦に戻る',
    '鐘のない学校がリズムを見つける',
    '七号線の路面電車が再開',
  ],
  th: [
    'สภาท่าเรือลงมติให้เรือข้ามฟากกลางคืนเดินต่อ',
    'เหตุใดประภาคารเก่าจึงไม่ถูกขาย',
    'ช่างทำขนมปังกลับมาใช้ข้าวไรย์',
    'โรงเรียนไร้ระฆังพบจังหวะของตน',
    'รถรางสายเจ็ดเปิดเดินรถอีกครั้ง',
  ],
};
it.each(Object.entries(UNSPACED))('headlines without spaces are found: %s', (lang, titles) => {
  const found = listOf((title, _, i) => `<li><a href="/news/2026/${90210 + i}.html">${title}</a></li>`, titles, lang);
  expect(headlines(found)).toEqual(titles);
});

it('the entries of a live ticker, which share one address, are one story', () => {
  const entries = TITLES.map(
    (title, i) => `<li><b>1${i}:05</b> <a href="/live/harbour-vote-ticker-55010">${title}</a></li>`,
  );
  const stories = TITLES.map((title) => `<h3><a href="/2026/03/${slugOf(title)}/">${title}</a></h3>`);
  const found = findCards(
    parse(`<html lang="en"><body><main>${stories.join('')}<ul>${entries.join('')}</ul></main></body></html>`),
    PAPER,
  );
  const urls = found.map(({ card }) => card.url);
  expect(urls.filter((url) => url.includes('/2026/03/'))).toHaveLength(TITLES.length);
  expect(new Set(urls.filter((url) => url.includes('/live/'))).size).toBeLessThanOrEqual(1);
});

it("a portal's cards of its partners' stories are found beside its own", () => {
  const short = TITLES.map((title) => title.slice(0, 34).trim());
  const hosts = ['post', 'marsh-times', 'harbour-daily', 'river'];
  const found = listOf(
    (title, _, i) =>
      `<li><a href="https://n.${hosts[i % 4]}.portal.example/article/0112${i}/000451${i}"><strong>${title}</strong></a><em>2 March 2026</em></li>`,
    short,
    'en',
    'https://www.portal.example/',
  );
  expect(headlines(found)).toEqual(short);
});

it('cards in a hidden menu are none, and keep the page from none of its own', () => {
  const menu = TITLES.map((title, i) => `<li><a href="/shown-in-menu-only/${i}">${title.slice(0, 14)}</a></li>`);
  const stories = TITLES.map((title) => `<h3><a href="/2026/03/${slugOf(title)}/">${title}</a></h3>`);
  const found = findCards(
    parse(
      `<html lang="en"><body><nav class="mega-menu" aria-hidden="true"><ul>${menu.join('')}</ul></nav><main>${stories.join('')}</main></body></html>`,
    ),
    PAPER,
  );
  expect(headlines(found)).toEqual(TITLES);
});

it('an address with and without the parameter of where it was clicked is one story', () => {
  const found = listOf(
    (title, slug) =>
      `<div><a href="/2026/03/${slug}/?itm_source=picture"><img src="/a.jpg" alt=""></a><h3><a href="/2026/03/${slug}/">${title}</a></h3></div>`,
  );
  expect(headlines(found)).toEqual(TITLES);
  expect(found.map(({ links }) => links.length)).toEqual(TITLES.map(() => 2));
});

it.each([
  ['the body’s class says of it', '<body class="archive mobile-footer-buttons"><main>', '</main></body>'],
  ['the main part’s class says of it', '<body><main class="main-menu-page">', '</main></body>'],
  ['a part has beside it', '<body><div class="clearfix with-navigation">', '</div></body>'],
])('a page is no menu, footer or toolbar for what %s', (_, before, after) => {
  const rows = TITLES.map((title) => `<div><h3><a href="/town/${slugOf(title)}">${title}</a></h3></div>`).join('');
  const signals = explain(parse(`<html lang="en">${before}${rows}${after}</html>`), PAPER).flatMap(
    (one) => one.signals,
  );
  expect(signals.filter((signal) => / in (menu|footer|tools)$/.test(signal))).toEqual([]);
});

it('a date for scripts counts on what is classed as a date, whatever the attribute is called', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><h3><a href="/town/${slug}">${title}</a></h3><span class="story_date" data-dt="Mar. 4, 2026"></span></div>`,
  );
  expect(found.map(({ card }) => card.published)).toEqual(TITLES.map(() => '2026-03-04'));
});

const OLDER = TITLES.map((title) => `${title}, a year on`);
const older = OLDER.map((title) => `<a href="/2025/03/${slugOf(title)}/">${title}</a>`);
/** Headlines of the cards in a block under a list of stories. */
const under = (inner: string): string[] => {
  const cards = TITLES.map((title) => `<div><h3><a href="/2026/03/${slugOf(title)}/">${title}</a></h3></div>`).join('');
  const page = `<html><body><main>${cards}<div class="c">${inner}</div></main></body></html>`;
  return headlines(findCards(parse(page), PAPER)).slice(TITLES.length);
};

it('stories linked line by line in one block are not amid prose', () => {
  expect(under(older.map((link, i) => `0${i + 1}/03, added: ${link}<br><br>`).join(''))).toEqual(OLDER);
});

it('links with nothing beside them are not amid prose', () => {
  expect(under(older.join(''))).toEqual(OLDER);
});

it('a text link whose clicks an ad server counts is no story', () => {
  const paid =
    '<a href="https://pubads.g.doubleclick.net/gampad/clk?id=7">Why your cellar wants a second look this year</a>';
  expect(under(`${older.join('')}${paid}`)).toEqual(OLDER);
});

it.each([
  ['in lines', '<div class="stamp"><span>17</span><br>March<br>2026</div>'],
  ['month first', '<div><p>Mar</p><p>17</p><p>2026</p></div>'],
])('a date that stands like a leaf of a calendar, %s, is one date', (_, leaf) => {
  const found = listOf(
    (title, slug) => `<div class="c">${leaf}<h3><a href="/2026/03/${slug}/">${title}</a></h3></div>`,
  );
  expect(found.map(({ card }) => card.published)).toEqual(TITLES.map(() => '2026-03-17'));
});

it('a link to the story at the end of its dek, with words for reading on, is not the dek’s', () => {
  const dek = 'The council voted late at night, and nobody in the hall had expected how the vote would end.';
  const found = listOf(
    (title, slug) =>
      `<div class="c"><h3><a href="/2026/03/${slug}/">${title}</a></h3><p>${dek} <a href="/2026/03/${slug}/">lue lisää</a></p></div>`,
  );
  expect(found.map((one) => one.card.dek)).toEqual(TITLES.map(() => dek));
});

it('an author and a date joined by a word are two things', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><h3><a href="/2026/03/${slug}/">${title}</a></h3><div class="post-byline">By Mara Lindqvist on March 4, 2026</div></div>`,
  );
  expect(authors(found)).toEqual(TITLES.map(() => ['Mara Lindqvist']));
  expect(found[0]?.card.published).toBe('2026-03-04');
});

it('"Updated" and a day are nobody', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><h3><a href="/2026/03/${slug}/">${title}</a></h3><p class="byline">Updated Mon.</p></div>`,
  );
  expect(authors(found)).toEqual(TITLES.map(() => []));
});

it('the stroke between a place and a dek is not the dek’s', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><h3><a href="/town/${slug}">${title}</a></h3><p><span><a href="/town/quay">Quay</a></span> - The council has voted on what is to become of the quay and of those who live on it.</p></div>`,
  );
  expect(found[0]?.card.dek).toBe(
    'The council has voted on what is to become of the quay and of those who live on it.',
  );
});

it('a card of the same build that was not found gives its texts to no other', () => {
  const row = (title: string, slug: string, byline: string): string =>
    `<div class="c"><h3><a href="${slug}">${title}</a></h3>${byline}</div>`;
  const rows = TITLES.map((title, i) =>
    i % 2 ? row('Tide', '/t', '<p class="byline">By Otto Brandt</p>') : row(title, `/town/${slugOf(title)}`, ''),
  );
  const found = findCards(parse(`<html lang="en"><body><main>${rows.join('')}</main></body></html>`), PAPER);
  expect(authors(found)).toEqual([[], [], [], []]);
});

it('a headline that was not found gives its byline to no story before it', () => {
  const rows = TITLES.map((title, i) =>
    i % 2
      ? '<h2><a href="/blog/tide-99121">Tide</a></h2><p class="byline">By Otto Brandt</p>'
      : `<div><a href="/town/${slugOf(title)}">${title}</a></div>`,
  );
  const found = findCards(parse(`<html lang="en"><body><main>${rows.join('')}</main></body></html>`), PAPER);
  expect(authors(found.filter(({ card }) => card.url.includes('/town/')))).toEqual([[], [], [], []]);
});

it('byline and dek under a linked heading speak for a story whose headline is short', () => {
  const rest =
    '<p class="byline">By Otto Brandt</p><p>What the council has voted on, and what is to become of it now.</p>';
  const row = (title: string, more: string): string =>
    `<div><h3><a href="/town/${title}">${title}</a></h3>${more}</div>`;
  const page = parse(
    `<html lang="en"><body><main>${row('Armed-ladybugs', rest)}${row('Gardening', '')}</main></body></html>`,
  );
  const whole = explain(page, PAPER).filter(({ signals }) => signals.some((signal) => signal.endsWith('whole card')));
  expect(whole.map(({ headline }) => headline)).toEqual(['Armed-ladybugs']);
});

it('what has a price tag is no story, what speaks of a price in its dek is', () => {
  const card = (price: string) =>
    listOf((title, slug, i) =>
      i < 5
        ? `<div class="c"><h3><a href="/2026/03/${slug}/">${title}</a></h3></div>`
        : `<div class="w"><a href="/offers/${slug}">${title}</a> ${price}</div>`,
    ).length;
  expect(card('<span>$ 245.00</span>')).toBe(5);
  expect(card('<p>It is to be had for $37.99 from today on, and will be until the end of the month.</p>')).toBe(8);
});

it('how long a film lasts is not when its story came out', () => {
  const found = listOf(
    (title, slug) =>
      `<div class="c"><span>01:00</span><h3><a href="/2026/${slug}/">${title}</a></h3><span>3 hours ago</span></div>`,
  );
  expect(found.map(({ card }) => card.publishedText)).toEqual(TITLES.map(() => '3 hours ago'));
});

it('a link that somebody paid for is no story', () => {
  const found = listOf(
    (title, slug, i) =>
      `<div class="c"><h3><a ${i % 2 ? 'rel="nofollow sponsored"' : ''} href="https://${i % 2 ? 'homes' : 'quay'}.example/2026/03/${slug}/">${title}</a></h3></div>`,
  );
  expect(headlines(found)).toEqual(TITLES.filter((_, i) => i % 2 === 0));
});
