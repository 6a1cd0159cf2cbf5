/** What the shape of an address says, whatever the site: slug, date, number, the trade's and other trades' words. */
import type { Address } from './address.ts';

export interface Shape {
  /** Words of the longest segment. */
  readonly slug: number;
  /** Those words, for comparison with a headline. */
  readonly words: readonly string[];
  readonly dated: boolean;
  /** Digits of the longest number. */
  readonly digits: number;
  /** A mixed identifier such as `FK6F0U6D` or a UUID. */
  readonly code: boolean;
  readonly file: boolean;
  readonly depth: number;
  /** Path and query with what varies from story to story taken out. */
  readonly pattern: string;
  readonly kinds: readonly Kind[];
}

const KINDS = {
  story:
    'article articles story stories news noticia noticias artikel artikkel articolo articoli nyhet nyheter post posts actualite actualites actu archives read berita nachrichten',
  list: 'tag tags category categories categoria topic topics section sections archive hub hubs theme themes thema themen tema temas rubrik rubrique kategorie kategori label page pages collection collections series blogs feed feeds rss search sitemap latest trending channel channels all etiqueta etiquetas keyword dossier temi seccion index list lists author-archive indeks',
  person:
    'author authors autor autores auteur auteurs user users profile profiles people person by writer writers staff contributor contributors team member members journalist journalists redaktion reporter columnist columnists persona u firma firmas content_author',
  service:
    'about about-us contact contact-us contacts privacy privacy-policy terms terms-of-use login signin sign-in signup register account subscribe subscription subscriptions newsletter newsletters help faq support careers advertise advertising legal imprint impressum datenschutz cookies cookie cookie-policy settings app apps mobile download donate membership share sharer intent comments comment abo abonnement hilfe kontakt mediadaten advert print feedback policy policies license copyright accessibility masthead rules guidelines disclaimer corrections ethics preferences',
  shop: 'product products shop store cart basket checkout buy item items itm listing listings dp gp deals deal offer offers catalog catalogue p market marketplace sale wishlist brand brands gift gifts coupons collections order producto productos producte tienda categorie-produit gutscheine gutschein coupon promo bestellen',
  job: 'job jobs career vacancy vacancies company companies employer employers stellen stellenangebote remote-jobs salary salaries hiring apply',
  reference:
    'wiki wikipedia docs doc documentation api reference manual title name chart citations issues pull pulls commits commit tree blob branches releases release wiki stargazers watchers network actions projects forks packages package questions question answers users thread threads forum forums topic t r recipe recipes book books movie movies film films song songs album albums artist artists lyrics watch download profile w',
  media:
    'video videos gallery galleries photos photo foto fotos fotogalerie galerie podcast podcasts audio live liveticker ticker liveblog watch player tv radio webcast slideshow quiz games game crossword puzzles horoscope weather wetter stream shorts reels',
} as const;
export type Kind = keyof typeof KINDS;
const KIND_OF = new Map<string, Kind[]>();
for (const kind of Object.keys(KINDS) as Kind[])
  for (const word of KINDS[kind].split(' ')) KIND_OF.set(word, [...(KIND_OF.get(word) ?? []), kind]);

const DATE =
  /(?:^|[/-])(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]?(?:[0-2]?\d|3[01]))?(?:[/\-.]|$)|\/\d\d\/[01]\d[0-3]\d\/|[/-](?:19|20)\d\d[-/](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const FILE = /\.(s?html?|php|aspx?|ece|cms|jsp|ldo|story|nota|amp|html5?|vnp|chn|epi|tpl|dhtml)$|\.[a-z]{2,6}$/;

export function shapeOf({ host, segments, query }: Address): Shape {
  const path = segments.join('/').toLowerCase();
  let slug = 0;
  let words: string[] = [];
  let digits = 0;
  let code = false;
  const kinds = new Set<Kind>();
  const pattern: string[] = [];
  segments.forEach((segment, index) => {
    const lower = segment.toLowerCase();
    const bare = lower.replace(FILE, '');
    for (const kind of KIND_OF.get(bare) ?? []) kinds.add(kind);
    const pieces = bare.split(/[-_+.,~:!\s]+/).filter((piece) => /\p{L}{2}/u.test(piece) && !isCode(piece));
    if (pieces.length > slug || (pieces.length === slug && index === segments.length - 1)) {
      slug = pieces.length;
      words = pieces;
    }
    for (const number of bare.match(/\d+/g) ?? []) digits = Math.max(digits, number.length);
    const coded = bare.split('-').some(isCode);
    code ||= coded;
    pattern.push(
      pieces.length >= 3
        ? 's'
        : coded
          ? 'x'
          : /^\d+$/.test(bare)
            ? '9'
            : /\d{4,}/.test(bare)
              ? 'w9'
              : /\p{L}{2}/u.test(bare)
                ? 'w'
                : '-',
    );
  });
  for (const number of query.match(/\d+/g) ?? []) digits = Math.max(digits, number.length);
  return {
    slug,
    words,
    dated: DATE.test(`/${path}`),
    digits,
    code,
    file: FILE.test(path),
    depth: segments.length,
    pattern: `${host}/${pattern.join('/')}${FILE.exec(path)?.[0] ?? ''}?${query.replace(/=[^&]*/g, '')}`,
    kinds: [...kinds],
  };
}

/** Letters and digits mixed, or hexadecimal: an identifier rather than a word. */
function isCode(piece: string): boolean {
  if (piece.length < 6 || !/\d/.test(piece)) return false;
  return (
    (/[a-z]/i.test(piece) && (piece.match(/\d/g)!.length >= 2 || piece.length > 12)) || /^[0-9a-f]{8,}$/.test(piece)
  );
}

/** Whether the address is that of one thing rather than of a list: a slug, a date, a long number, a code. */
export const isTelling = ({ slug, dated, digits, code }: Shape): boolean => slug >= 3 || dated || digits >= 5 || code;
