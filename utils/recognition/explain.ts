/** Why an address was or was not taken for a story, in words. Not part of what a page loads. */
import { baseOf } from './address.ts';
import { chunker } from './chunks.ts';
import { judge } from './judge.ts';
import { outline } from './outline.ts';
import { textsIn } from './texts.ts';
import { OWN } from './weights.ts';

export interface Reason {
  readonly url: string;
  readonly headline: string | null;
  /** Above 0: a story of the page. */
  readonly score: number;
  /** The signals found, each with what it added, heaviest first. */
  readonly signals: readonly string[];
}

/** The verdict on every address a page links to, with its reasons. */
export function explain(document: Document, url: string): Reason[] {
  const texts = textsIn(document.documentElement.getAttribute('lang'));
  return judge(document, outline(document), url, baseOf(document, url), texts, chunker()).map(
    ({ target, headline, score, signals }) => ({
      url: target.address.url,
      headline: headline?.text ?? null,
      score,
      signals: Object.keys(signals)
        .map((name) => ({ name, weight: (OWN[name] ?? 0) * signals[name]! }))
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .map(({ name, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${name}`),
    }),
  );
}
