/** A story's own page: its headline, byline and date, and the element that holds its text. */
import type { StoryPage } from '../story/card.ts';
import { bylineOf } from './fields/byline.ts';
import { publishedOf } from './fields/published.ts';
import {
  addressOf,
  type Chunk,
  chunksOf,
  isTelling,
  openOutline,
  openTargets,
  type Part,
  shapeOf,
  textOf,
  Zone,
} from './outline/index.ts';
import type { Steps } from './steps.ts';
import { STORY } from './weights.ts';
import { bare, cleanHeadline, textsIn } from './words/index.ts';

export interface OwnPage {
  readonly page: StoryPage;
  /** The smallest element that holds the story's paragraphs. */
  readonly text: Element;
}

/** Whether a page's address or its structured data may be a story's. For a page with neither, `readStory` gives null. */
export function mayBeStory(document: Document, url: string): boolean {
  const address = addressOf(url, url);
  return (
    address !== null && address.segments.length > 0 && (isTelling(shapeOf(address)) || articleOf(document) !== null)
  );
}

/** What a page that is one story says of itself, in steps; null for a page that is none. Reads only. */
export function* readStory(document: Document, url: string): Steps<OwnPage | null> {
  if (!mayBeStory(document, url)) return null;
  const meta = metaOf(document);
  const data = structured(document);
  const least = leastOf(meta, data.described);
  if (!least) return null;
  const tree = openOutline(document);
  yield* tree.update(new Map());
  yield* openTargets(tree, url, url).update();
  const language = document.documentElement.getAttribute('lang');
  const texts = textsIn(language);
  const chunks = chunksOf([tree.root]);
  yield;
  const body = textBlock(chunks);
  if (!body || body.length < least.length || body.paragraphs < least.paragraphs) return null;
  yield;
  const title = titleOf(chunks, body.part, meta('og:title') ?? document.title);
  const near = chunks.filter(({ part, text }) => part.at < body.part.end && text.length < 200 && isNear(part));
  const from = title?.at ?? body.part.at;
  const after = near.filter(({ part }) => part.at > from).slice(0, STORY.headTexts);
  const before = near.filter(({ part }) => part.at < from && part.at >= from - STORY.before);
  const head = [...after, ...before];
  const date = publishedOf(
    tree,
    head.map(({ part }) => part),
    head,
    texts,
    null,
  );
  yield;
  const byline = bylineOf(tree, null, head, date.chunks, texts, null);
  const headline = cleanHeadline(title ? textOf(title) : (meta('og:title') ?? document.title));
  if (!headline) return null;
  return {
    page: {
      url,
      canonical: canonicalOf(document, url),
      headline,
      authors: data.authors.length > 0 ? data.authors : byline.authors,
      published: meta('article:published_time') ?? data.published ?? date.published,
      modified: meta('article:modified_time') ?? data.modified,
      language,
      length: body.length,
    },
    text: body.part.node as Element,
  };
}

type Meta = (name: string) => string | null;
const AROUND = Zone.nav | Zone.footer | Zone.menu | Zone.form;

/** Not in what surrounds the story: menus, the site's own header and footer. */
const isNear = ({ zone }: Part): boolean =>
  !(zone & AROUND) && (!(zone & Zone.header) || (zone & (Zone.article | Zone.main)) !== 0);

interface TextBlock {
  readonly part: Part;
  /** Characters of its paragraphs. */
  readonly length: number;
  readonly paragraphs: number;
}

/** The part whose paragraphs hold most text: each paragraph counts for its parent, and half for its grandparent. */
function textBlock(chunks: readonly Chunk[]): TextBlock | null {
  const scores = new Map<Part, number>();
  const paragraphs = chunks.flatMap(({ part, text, link, links, heading }) => {
    const length = links.reduce((left, one) => left - textOf(one).length, text.length);
    return link || heading || part.zone & AROUND || length < STORY.paragraph ? [] : [{ part, length }];
  });
  for (const { part, length } of paragraphs)
    for (let up = part.parent, weight = 1; up && weight > 0.2; up = up.parent, weight /= 2)
      scores.set(up, (scores.get(up) ?? 0) + length * weight);
  const best = [...scores].reduce<[Part, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null);
  if (!best) return null;
  // Where each paragraph stands in boxes of its own, no box near to one holds the text.
  for (let block: Part | null = best[0]; block; block = block.parent) {
    const { at, end } = block;
    const inside = paragraphs.filter(({ part }) => part.at > at && part.at < end);
    const length = inside.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (length >= STORY.textIfSaid) return { part: block, length, paragraphs: inside.length };
  }
  return null;
}

/** How much text makes the page a story, by what it says of itself; null where that is another kind. */
function leastOf(meta: Meta, described: boolean): Pick<TextBlock, 'length' | 'paragraphs'> | null {
  const kind = meta('og:type') ?? '';
  if (described || /article|news/i.test(kind) || meta('article:published_time') !== null)
    return { length: STORY.textIfSaid, paragraphs: 0 };
  return kind ? null : { length: STORY.text, paragraphs: STORY.paragraphs };
}

/** The heading that is the page's title: the one most like what the head says, or the last `h1` before the text. */
function titleOf(chunks: readonly Chunk[], body: Part, said: string): Part | null {
  const headings = chunks.flatMap(({ heading }) =>
    heading && /^h[1-3]$/.test(heading.tag) && heading.at < body.end ? [heading] : [],
  );
  const plain = bare(said);
  const alike = headings.filter((part) => {
    const text = bare(textOf(part));
    // The head names the outlet beside the title, and so may a heading above it.
    return text.length * 2 > plain.length && (plain.includes(text) || (plain !== '' && text.includes(plain)));
  });
  return (
    alike.find(({ tag }) => tag === 'h1') ??
    alike[0] ??
    headings.findLast(({ tag, at }) => tag === 'h1' && at < body.at) ??
    null
  );
}

const metaOf =
  (document: Document): Meta =>
  (name) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() || null;

function canonicalOf(document: Document, url: string): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href ? (addressOf(href, url)?.url ?? null) : null;
}

/** The article that the page's structured data describes. */
function articleOf(document: Document): Record<string, unknown> | null {
  let article = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      JSON.parse(script.textContent ?? '', (_, value) => {
        if (value?.headline && /Article|BlogPosting/.test(String(value['@type']))) article = value;
        return value;
      });
    } catch {
      // Many are not JSON after all.
    }
  return article;
}

/** What the page says there. */
function structured(document: Document): {
  described: boolean;
  authors: string[];
  published: string | null;
  modified: string | null;
} {
  const article = articleOf(document);
  const { author, datePublished, dateModified } = article ?? {};
  const names = [author].flat().map((one) => (one as { name?: unknown } | null)?.name ?? one);
  return {
    described: article !== null,
    authors: names.flatMap((name) => (typeof name === 'string' && name.trim() ? [name.trim()] : [])),
    published: textOrNull(datePublished),
    modified: textOrNull(dateModified),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
