/** Whether a page presents stories at all, or goods, jobs, entries of a reference work, code. */
import type { Kind, Shape } from './shape.ts';
import type { Signals } from './signals.ts';
import { PAGE } from './weights.ts';

const ELSE: ReadonlySet<Kind> = new Set(['shop', 'job', 'reference']);

/** Schema.org types of a paper or blog. */
const NEWS = /"@type"\s*:\s*\[?\s*"(?:News|Blog|Article)/;

/** Those of what is sold, let, played, studied or asked. */
const GOODS =
  /"@type"\s*:\s*\[?\s*"(?:Product|JobPosting|Course|Hotel|Lodging|RealEstate|Restaurant|Recipe|Movie|TVSeries|Music|Software|Dataset|Scholarly|QAPage|Event)/;

/** What the page's address, structured data, cart and likely stories together say: above 0 for stories. */
export function pageScore(document: Document, self: Shape, likely: readonly Signals[], cart: boolean): number {
  // What a site links to elsewhere may be an advert; its own pages say what it is.
  const home = likely.filter((one) => !one.includes('other site'));
  const telling = home.length >= 3 ? home : likely;
  let score = PAGE.bias;
  for (const name in PAGE.shares) {
    const share = telling.filter((one) => one.includes(name)).length / Math.max(1, telling.length);
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
