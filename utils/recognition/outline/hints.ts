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
  count: 4096,
} as const;
export type HintName = keyof typeof Hint;

/** Words as they stand in class names, cut at `-`, `_` and capitals; an `s` at the end is left out. */
const WORDS: Partial<Record<HintName, string>> = {
  headline: 'headline title heading titulo tit',
  dek: 'dek summary description descrip desc excerpt lead standfirst subtitle subheading subhead intro blurb snippet chapeau vorspann ingress entradilla bajada sommario',
  byline: 'byline author autor auteur autore reporter contributor writer journalist yazar penulis',
  date: 'date time timestamp datetime published data updated posted datum fecha tarih ago',
  kicker:
    'kicker overline prefix channel eyebrow category categories section label tag topic cat preface pretitle surtitre dachzeile spitzmarke volanta rubrik',
  card: 'card story stories article teaser tease post news item promo entry',
  menu: 'menu nav navigation navbar submenu subnav dropdown breadcrumb',
  footer: 'footer legal',
  tools: 'share social follow login search newsletter subscribe pagination comment control button btn',
  advert: 'ad advert sponsored sponsor partner',
  caption: 'caption credit copyright',
  count: 'count counter num',
};
const BITS = new Map<string, number>();
for (const name of Object.keys(WORDS) as HintName[])
  for (const word of WORDS[name]!.split(' ')) BITS.set(word, Hint[name]);
/** What something has beside it or in it (`with-navigation`) it is not. */
const STATE = /^(?:with|has|no)-/;
const UNSEEN = /sr-only|visually-?hidden|screen-reader/;

/** In `title-prefix`, `story-title-date` the other word says what the part is. */
const TELLING = Hint.kicker | Hint.dek | Hint.byline | Hint.date | Hint.caption | Hint.count;

const OTHER_SPACE = /[^\S ]/;

/** The hints in one `class` attribute. What each class says is `known` or becomes so. */
export function hintsOf(name: string, known: Map<string, number>): number {
  let bits = 0;
  for (const token of name.split(OTHER_SPACE.test(name) ? /\s+/ : ' ')) {
    let own = known.get(token);
    if (own === undefined) {
      own = hintsIn(token);
      known.set(token, own);
    }
    bits |= own;
  }
  return bits;
}

const bitsOf = (word: string): number =>
  BITS.get(word) ?? (word.endsWith('s') ? (BITS.get(word.slice(0, -1)) ?? 0) : 0);

function hintsIn(token: string): number {
  const lower = token.toLowerCase();
  const plain = lower === token ? token : token.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  // A utility class (`lg:pt-8`, `text-[20px]`) names a look, not a part.
  if (plain.length > 60 || plain.includes(':') || plain.includes('[')) return 0;
  // `section-feed__teaser-author` is an author in a block of some name.
  const block = plain.lastIndexOf('__');
  const own = block < 0 ? plain : plain.slice(block + 2);
  const part = own.includes('_') ? own.replaceAll('_', '-') : own;
  let bits = 0;
  for (const word of part.split('-')) if (word.length > 1) bits |= bitsOf(word);
  if (STATE.test(plain)) bits &= ~(Hint.menu | Hint.footer | Hint.tools);
  if (UNSEEN.test(part)) bits |= Hint.unseen;
  if (bits & TELLING) bits &= ~Hint.headline;
  if (bits & (TELLING | Hint.headline)) bits &= ~Hint.card;
  return bits;
}
