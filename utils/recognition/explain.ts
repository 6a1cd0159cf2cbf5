/** Why an address was or was not taken for a story, in words. Not part of what a page loads. */
import { judge } from './judge.ts';
import { openScene } from './scene.ts';
import { atOnce } from './steps.ts';
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
  const scene = openScene(document, url);
  atOnce(scene.page.update(new Map()));
  return atOnce(judge(scene, null)).map(({ target, headline, score, signals, company }) => ({
    url: target.address.url,
    headline: headline?.text ?? null,
    score,
    signals: [...signals, ...company]
      .map((name) => ({ name, weight: OWN[name] ?? 0 }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ name, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${name}`),
  }));
}
