/** Whether a page presents stories at all, or goods, jobs, entries of a reference work, code. */
import type { Kind, Shape } from './outline/index.ts';
import type { Signals } from './signals.ts';
import { PAGE } from './weights.ts';

const ELSE: ReadonlySet<Kind> = new Set(['shop', 'job', 'reference']);

/** Schema.org types of a paper or blog. */
const NEWS = /"@type"\s*:\s*\[?\s*"(?:News|Blog|Article)/;

/** Those of what is sold, let, played, studied or asked. */
const GOODS =
  /"@type"\s*:\s*\[?\s*"(?:Product|JobPosting|Course|Hotel|Lodging|RealEstate|Restaurant|Recipe|Movie|TVSeries|Music|Software|Dataset|Scholarly|QAPage|Event)/;

/** What of a story's signals tells of the page, in one word: a page has few different ones. */
export const aboutPage = (signals: Signals): string => `,${signals.filter((name) => name in PAGE.shares).join()},`;

/**
 * What the page's address, structured data, cart and likely stories together say: above 0 for stories. `likely` counts the
 * stories by what they say of the page.
 */
export function pageScore(document: Document, self: Shape, likely: ReadonlyMap<string, number>, cart: boolean): number {
  const kinds = [...likely];
  const says = (about: string, name: string): boolean => about.includes(`,${name},`);
  const count = (some: typeof kinds): number => some.reduce((sum, [, stories]) => sum + stories, 0);
  // What a site links to elsewhere may be an advert; its own pages say what it is.
  const home = kinds.filter(([about]) => !says(about, 'other site'));
  const telling = count(home) >= 3 ? home : kinds;
  const all = Math.max(1, count(telling));
  let score = PAGE.bias;
  for (const name in PAGE.shares) {
    const share = count(telling.filter(([about]) => says(about, name))) / all;
    // A paper has a column of events or recipes too: what speaks against a page is what nearly all of it is.
    score += PAGE.shares[name]! * (PAGE.shares[name]! < 0 ? share ** 2 : share);
  }
  if (self.kinds.some((kind) => ELSE.has(kind))) score += PAGE.else;
  if (cart) score += PAGE.cart;
  // The rest has to be looked for in the whole document.
  if (score >= PAGE.clear) return score;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (each) => each.textContent ?? '',
  );
  const news = data.some((text) => NEWS.test(text));
  if (!news && data.some((text) => GOODS.test(text))) score += PAGE.goods;
  if (score >= 0) return score;
  if (document.querySelector('link[type="application/rss+xml"]')) score += PAGE.feed;
  return news ? score + PAGE.news : score;
}
