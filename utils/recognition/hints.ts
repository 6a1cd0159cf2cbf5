/** What class names say in the trade's own words, whatever the site: bits, so that a set of them is one number. */
export const Hint = {
  headline: 1,
  dek: 2,
  byline: 4,
  date: 8,
  kicker: 16,
  card: 32,
  menu: 64,
  footer: 128,
  unseen: 256,
  tools: 512,
  advert: 1024,
  caption: 2048,
  prose: 4096,
  related: 8192,
  count: 16384,
} as const;
export type HintName = keyof typeof Hint;

/** Words as they stand in class names, cut at `-`, `_` and capitals. */
const WORDS: Record<HintName, string> = {
  headline: 'headline headlines title titles hed heading titre titulo titular titolo judul ttl tit tle promoline',
  dek: 'dek deck suffix summary description desc excerpt lede lead standfirst subtitle subhead subheading subheadline intro abstract blurb snippet chapo rubric sapo entradilla bajada sommario strapline',
  byline:
    'byline bylines author authors autor autores auteur autore writer reporter reporters contributor firma penulis journalist',
  date: 'date dates time timestamp datetime published pubdate fecha datum data heure ago updated posted dateline',
  kicker:
    'kicker prefix channel eyebrow category categories section label labels tag tags topic topics rubrik overline pretitle antetitulo cat',
  card: 'card cards story stories article articles teaser teasers post posts news item promo entry noticia artikel tease',
  menu: 'menu nav navigation navbar submenu dropdown breadcrumb breadcrumbs megamenu topbar toolbar subnav flyout offcanvas sitemap',
  footer: 'footer colophon legal',
  unseen: 'sr-only visually-hidden visuallyhidden screen-reader blind offscreen assistive',
  tools:
    'share sharing social follow login signin account search cookie consent newsletter subscribe pagination pager paging print bookmark save comments comment toolbar controls button btn',
  advert: 'ad ads advert advertisement sponsored sponsor promoted taboola outbrain partner partners anzeige',
  caption: 'caption figcaption credit copyright',
  prose: 'prose article-body entry-content post-content story-body article-content',
  related: 'related sublinks bullets',
  count: 'count counter num rank ranking views likes',
};
const BITS = new Map<string, number>();
const PHRASES: [string, number][] = [];
for (const name of Object.keys(WORDS) as HintName[])
  for (const word of WORDS[name].split(' ')) {
    if (word.includes('-')) PHRASES.push([word, Hint[name]]);
    else BITS.set(word, (BITS.get(word) ?? 0) | Hint[name]);
  }

/** In `title-prefix`, `story-title-date` the other word says what the part is. */
const TELLING = Hint.kicker | Hint.dek | Hint.byline | Hint.date | Hint.caption | Hint.count;

/** The hints in one `class` attribute. */
export function hintsOf(name: string): number {
  const plain = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  let bits = 0;
  for (const token of plain.split(/\s+/)) {
    // A utility class (`lg:pt-8`, `text-[20px]`) names a look, not a part.
    if (token.length > 60 || /[:[\]]/.test(token)) continue;
    // `section-feed__teaser-author` is an author in a block of some name.
    const part = (token.split('__').at(-1) ?? token).replace(/_/g, '-');
    let own = 0;
    for (const piece of part.split('-')) own |= BITS.get(piece) ?? 0;
    for (const [phrase, bit] of PHRASES) if (part.includes(phrase)) own |= bit;
    if (own & TELLING) own &= ~Hint.headline;
    if (own & (TELLING | Hint.headline)) own &= ~Hint.card;
    bits |= own;
  }
  return bits;
}
