/** What the shape of an address says, whatever the site: slug, date, number, the trade's and other trades' words. */
import type { Address } from './address.ts';
import { unaccented } from './text.ts';

export interface Shape {
  /** Words of the longest segment. */
  readonly slug: number;
  /** Those words, for comparison with a headline. */
  readonly words: readonly string[];
  readonly dated: boolean;
  /** Dated to the day, and named beside it: what is published once. */
  readonly day: boolean;
  /** Digits of the longest number. */
  readonly digits: number;
  /** A mixed identifier such as `FK6F0U6D` or a UUID. */
  readonly code: boolean;
  /** Path and query with what varies from story to story taken out. */
  readonly pattern: string;
  readonly kinds: readonly Kind[];
}

/** Beginnings of path segments in the languages of the press; `$` where only the whole word tells. */
const KINDS = {
  story: /^(arti[ck]|stor(y|ies)$|news$|notici|nyhet|posts?$|actu|nachrichten)/,
  person:
    /^(auth?or(e?s|en|as?)?\b|auteurs?$|users?$|members?$|profile|people$|persons?$|contribut|team$|journalist|reporter|columnist|u$)/,
  shop: /^(produ[ck]t|shop|store$|cart$|basket|items?$|itm$|[dg]?p$|deals?$|\w.*-p-?\d{4,}$|catalog|market(place)?$|sale$|brands?$|gifts?$|coupon|promo)/,
  job: /^(\w+-)?(jobs?|careers?|vacanc\w+|employers?|stellen\w*)$/,
  reference:
    /^(wiki|docs?$|api$|title$|name$|charts?$|citation|issues$|pulls?$|commits?$|releases?$|packages?$|questions?$|answers?$|(show)?threads?$|forums?$|r$|recipes?$|watch$|book$|movie$|film$|album$|artists?$|profile|abs$|paper$|events?$|downloads?$|hotels?$|rooms?$|restaurants?$|courses?$|doi$|toc$|forms?$|support$|faqs?$|songs?$|lyrics$|dictionary$|propert(y|ies)$|listings?$|tickets?$)/,
  list: /^(categor|tags?$|topics?$|themas?$|themen$|temas?$|sections?$|etiquetas?$|channels?$|hub$|search$|newsletters?$)/,
} as const;
export type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as Kind[];
const LONGEST_WORD = 24;

const MONTH = '(?:0?[1-9]|1[0-2]|(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]*)';
const DATE = new RegExp(`(?:^|[/-])(?:19|20)\\d\\d[/-]?${MONTH}(?:[/-]?(?:[0-2]?\\d|3[01]))?(?:[/\\-.]|$)`);
const DAY = new RegExp(`[/-](?:19|20)\\d\\d[/-]?${MONTH}[/-]?(?:3[01]|[0-2]?\\d)(?!\\d).*\\p{L}`, 'u');
const FILE = /\.[a-z]{2,6}$/;

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
    if (bare.length <= LONGEST_WORD) for (const kind of KIND_NAMES) if (KINDS[kind].test(bare)) kinds.add(kind);
    const pieces = bare.split(/[-_+.,~:!\s]+/).filter((piece) => /\p{L}{2}/u.test(piece) && !isCode(piece));
    if (pieces.length > slug || (pieces.length === slug && index === segments.length - 1)) {
      slug = pieces.length;
      words = pieces.map(unaccented);
    }
    for (const number of bare.match(/\d+/g) ?? []) digits = Math.max(digits, number.length);
    const coded = bare.split('-').some(isCode);
    code ||= coded;
    pattern.push(pieces.length >= 3 ? 's' : coded ? 'x' : bare.replace(/\d+/g, '9').replace(/[^9]+/g, 'w'));
  });
  // `article.cfm?id=minister-resigns-over-budget`
  for (const [, value = ''] of query.matchAll(/=([^&]*)/g)) {
    const pieces = value.split(/[-_]/).filter((piece) => /^\p{L}{2,}$/u.test(piece));
    if (pieces.length > slug && pieces.length >= 3) {
      slug = pieces.length;
      words = pieces.map((piece) => unaccented(piece.toLowerCase()));
    }
  }
  for (const number of query.match(/\d+/g) ?? []) digits = Math.max(digits, number.length);
  return {
    slug,
    words,
    dated: DATE.test(`/${path}`),
    day: DAY.test(`/${path}`),
    digits,
    code,
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
