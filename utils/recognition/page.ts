/** Whether a page presents stories at all, or goods, jobs, entries of a reference work, code. */
import type { Shape } from './shape.ts';
import type { Signals } from './signals.ts';
import { PAGE } from './weights.ts';

const TYPE = /"@type"\s*:\s*\[?\s*"([A-Za-z]+)"/g;
const NEWS =
  /^(News|Reportage|Analysis|Opinion|Review|Background)?(NewsArticle|Article|MediaOrganization)$|^NewsMediaOrganization$|^Blog(Posting)?$|^LiveBlogPosting$/;
const WARES =
  /^(Product|Offer|AggregateOffer|JobPosting|Movie|TVSeries|Recipe|SoftwareSourceCode|SoftwareApplication|Hotel|Apartment|Book|QAPage|Question|MusicRecording|Dataset|ScholarlyArticle|Restaurant)$/;

/** What the head of the document and the likely stories together say, weighed by `PAGE`. */
export function pageSignals(document: Document, self: Shape, likely: readonly Signals[], cart: boolean): Signals {
  const signals: Signals = {};
  // What a site links to elsewhere may be an advert; its own pages say what it is.
  const home = likely.filter((one) => !one['other site']);
  const telling = home.length >= 3 ? home : likely;
  const share = (name: string): number => telling.filter((one) => one[name]).length / Math.max(1, telling.length);
  for (const name of SHARES) {
    const value = share(name);
    if (value > 0) signals[name] = value;
  }
  const say = (name: string, value: boolean): void => {
    if (value) signals[name] = 1;
  };
  say('feed', document.querySelector('link[type="application/rss+xml"], link[type="application/atom+xml"]') !== null);
  const types = typesIn(document);
  say(
    'news schema',
    types.some((type) => NEWS.test(type)),
  );
  say(
    'wares schema',
    types.some((type) => WARES.test(type)),
  );
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  say('wares type', /product|object|profile|book|video\.(movie|tv|episode)|music/.test(kind));
  say('cart', cart);
  for (const name of ['shop', 'job', 'reference'] as const) say(`page ${name}`, self.kinds.includes(name));
  return signals;
}

const SHARES = [
  'path dated',
  'path story',
  'path shop',
  'path job',
  'path reference',
  'block time',
  'block byline',
  'block price',
  'in running text',
  'other site',
];

export function weigh(signals: Signals): number {
  let total = PAGE.bias ?? 0;
  for (const name in signals) total += (PAGE[name] ?? 0) * signals[name]!;
  return total;
}

/** Schema.org types named in the page, in scripts and in markup. */
function typesIn(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const match of (script.textContent ?? '').slice(0, 20_000).matchAll(TYPE)) types.push(match[1]!);
  for (const item of document.querySelectorAll('[itemtype]')) {
    types.push((item.getAttribute('itemtype') ?? '').split('/').pop()!);
    if (types.length > 200) break;
  }
  return types;
}
