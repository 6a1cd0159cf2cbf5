import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { atOnce, findCards, readStory } from '../../../utils/recognition/index.ts';
import { PAPER, parse, slugOf, TITLES } from './support.ts';

const word = fc.constantFrom(
  'ferry',
  'council',
  'By Mara Lindqvist',
  '3 March 2026',
  '2h ago',
  '항구',
  '«',
  '  ',
  'a|b',
  '5',
  '&#0;',
  '‏الميناء',
  '1. ',
  '📷',
  'ferry '.repeat(400),
  'unbroken'.repeat(300),
);
const attribute = fc.constantFrom(
  'class="title"',
  'class="byline date"',
  'href="/2026/03/the-night-ferry-is-kept/"',
  'href="http://"',
  'href="//["',
  'href=""',
  'datetime="yesterday"',
  'datetime="2026-13-45"',
  'aria-label="x"',
  'hidden',
  'lang="xx-invalid-"',
  'style="display:none"',
  'href="javascript:void(0)"',
  'href="https://%zz.example/%E0%A4%A"',
  'href="/2026/03/%E0%A4%A-broken-escape-in-a-slug/"',
  'href="mailto:mara@post.example"',
  'href="https://[::1]:99999/a-story-at-no-port"',
  'name="parentNode"',
  'name="getAttribute"',
  'id="attributes"',
  'name="childNodes" id="firstChild"',
  'class="[x:y] ___ -- title__ byline_"',
  'class=""',
  'title="The night ferry is kept"',
  'alt="Mara Lindqvist"',
  'data-timestamp="9999999999999"',
  'datetime="275760-09-13"',
  'src="::"',
  'role="heading"',
  'aria-hidden="true"',
);
const tag = fc.constantFrom(
  'a',
  'div',
  'p',
  'h2',
  'li',
  'ul',
  'article',
  'time',
  'span',
  'img',
  'form',
  'nav',
  'table',
  'td',
  'svg',
  'x-y',
  'input',
  'picture',
  'br',
  'b',
  'template',
  'noscript',
  'math',
  'constructor',
);
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    word,
    fc
      .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, attributes, inner]) => `<${name} ${attributes.join(' ')}>${inner.join('')}</${name}>`),
  ),
})).node;

/** Hundreds of pages are read, on a busy machine too. */
vi.setConfig({ testTimeout: 60_000 });

/** Reads a page in every way, and holds what is true of all. */
function holds(html: string): void {
  const document = parse(html);
  const before = document.documentElement.outerHTML;
  const found = findCards(document, PAPER);
  atOnce(readStory(document, `${PAPER}2026/03/story/`));
  expect(document.documentElement.outerHTML).toBe(before);
  for (const { card, block, headline, link, links } of found) {
    expect(card.headline).not.toBe('');
    expect(card.url).toMatch(/^https?:/);
    expect(links.includes(link)).toBe(true);
    expect(block.contains(headline) && block.contains(link)).toBe(true);
  }
}

const page = (body: string, head = '<title>Post</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

it('whatever the markup, it is read without a throw and left as it was', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), (parts) => holds(page(parts.join('')))),
    { numRuns: 400 },
  );
});

it('whatever stands between the cards of a list, they are read without a throw and left as they were', () => {
  const row = (inner: string, i: number): string =>
    `<li><h3><a href="/2026/03/${slugOf(TITLES[i % 8]!)}-${i}/">${TITLES[i % 8]}</a></h3>${inner}</li>`;
  fc.assert(
    fc.property(fc.array(markup, { minLength: 5, maxLength: 12 }), (parts) =>
      holds(page(`<main><ul>${parts.map(row).join('')}</ul></main>`)),
    ),
    { numRuns: 200 },
  );
});

it('whatever the head says of the page, it is read without a throw', () => {
  const json = fc.oneof(
    fc.json(),
    fc.constantFrom('{', '{"@type":"NewsArticle","headline":1,"author":[null,{"name":{}}]}'),
  );
  const property = fc.constantFrom('og:type', 'og:title', 'article:published_time', 'article:modified_time', 'author');
  fc.assert(
    fc.property(json, property, fc.string(), (data, name, value) => {
      const content = value.replace(/["<>&]/g, '');
      const head = `<base href="${content}"><meta property="${name}" content="${content}"><script type="application/ld+json">${data.replace(/</g, '')}</script>`;
      holds(page(`<h1>${TITLES[0]}</h1>${`<p>${TITLES.join(', ')}</p>`.repeat(4)}`, head));
    }),
    { numRuns: 200 },
  );
});

it('elements piled deeper than any parser nests are read without a throw', () => {
  const deep = 3000;
  const document = parse(page(`<a href="/2026/03/${slugOf(TITLES[0])}/">${TITLES[0]}</a>`));
  let inner: Node = document.body.firstChild!;
  for (let i = 0; i < deep; i++) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  document.body.append(inner);
  expect(() => findCards(document, PAPER)).not.toThrow();
  expect(() => atOnce(readStory(document, PAPER))).not.toThrow();
});

it('an address that is none, and a document without a body, have no cards', () => {
  expect(findCards(parse('<html></html>'), PAPER)).toEqual([]);
  expect(findCards(parse('<a href="/2026/03/the-ferry/">The ferry is kept for two winters</a>'), 'no address')).toEqual(
    [],
  );
});
