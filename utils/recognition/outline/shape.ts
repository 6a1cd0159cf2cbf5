/** What the shape of an address says, whatever the site: slug, date, number, the trade's and other trades' words. */

import { unaccented } from '../words/index.ts';
import type { Address } from './address.ts';

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

/** What one segment of a path says. */
interface Segment {
  readonly kinds: readonly Kind[];
  /** Words, lower case. */
  readonly pieces: readonly string[];
  readonly digits: number;
  readonly code: boolean;
  /** Ending of a file's name. */
  readonly file: string;
  /** What it is in a pattern. */
  readonly sign: string;
}
/** The segments of a page's addresses, which have most of them in common. */
export type Segments = Map<string, Segment>;

/** What an address says by its shape. What its segments say is `known` or becomes so. */
export function shapeOf({ host, segments, query }: Address, known: Segments = new Map()): Shape {
  let slug = 0;
  let words: readonly string[] = [];
  let digits = 0;
  let code = false;
  let file = '';
  const kinds = new Set<Kind>();
  const pattern: string[] = [];
  segments.forEach((name, index) => {
    const segment = known.get(name) ?? segmentOf(name);
    known.set(name, segment);
    const { pieces } = segment;
    for (const kind of segment.kinds) kinds.add(kind);
    if (pieces.length > slug || (pieces.length === slug && index === segments.length - 1)) {
      slug = pieces.length;
      words = pieces;
    }
    digits = Math.max(digits, segment.digits);
    code ||= segment.code;
    file = segment.file;
    pattern.push(segment.sign);
  });
  // `article.cfm?id=minister-resigns-over-budget`
  for (const [, value = ''] of query ? query.matchAll(/=([^&]*)/g) : []) {
    const pieces = value.split(/[-_]/).filter((piece) => /^\p{L}{2,}$/u.test(piece));
    if (pieces.length > slug && pieces.length >= 3) {
      slug = pieces.length;
      words = pieces;
    }
  }
  // Most paths have no year, and joining them takes long.
  const path = digits >= 4 ? `/${segments.join('/').toLowerCase()}` : '';
  const year = /(?:19|20)\d\d/.test(path);
  return {
    slug,
    words: words.map(unaccented),
    dated: year && DATE.test(path),
    day: year && DAY.test(path),
    digits: Math.max(digits, longestNumber(query)),
    code,
    pattern: `${host}/${pattern.join('/')}${file}?${query.replace(/=[^&]*/g, '')}`,
    kinds: [...kinds],
  };
}

function segmentOf(name: string): Segment {
  const lower = name.toLowerCase();
  const file = FILE.exec(lower)?.[0] ?? '';
  const bare = file ? lower.slice(0, -file.length) : lower;
  const pieces = bare.split(/[-_+.,~:!\s]+/).filter((piece) => /\p{L}{2}/u.test(piece) && !isCode(piece));
  const code = /\d/.test(bare) && bare.split('-').some(isCode);
  return {
    kinds: bare.length <= LONGEST_WORD ? KIND_NAMES.filter((kind) => KINDS[kind].test(bare)) : [],
    pieces,
    digits: longestNumber(bare),
    code,
    file,
    sign: pieces.length >= 3 ? 's' : code ? 'x' : bare.replace(/\d+/g, '9').replace(/[^9]+/g, 'w'),
  };
}

/** Digits of the longest number in a text. */
const longestNumber = (text: string): number =>
  /\d/.test(text) ? text.match(/\d+/g)!.reduce((longest, number) => Math.max(longest, number.length), 0) : 0;

/** Letters and digits mixed, or hexadecimal: an identifier rather than a word. */
function isCode(piece: string): boolean {
  if (piece.length < 6 || !/\d/.test(piece)) return false;
  return (
    (/[a-z]/i.test(piece) && (piece.match(/\d/g)!.length >= 2 || piece.length > 12)) || /^[0-9a-f]{8,}$/.test(piece)
  );
}

/** Whether the address is that of one thing rather than of a list: a slug, a date, a long number, a code. */
export const isTelling = ({ slug, dated, digits, code }: Shape): boolean => slug >= 3 || dated || digits >= 5 || code;
