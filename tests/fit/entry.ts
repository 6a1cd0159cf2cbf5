/** Bundled and put into a saved page: what speaks for and against each of its addresses, by name. */
import { explain } from '../../utils/recognition/explain.ts';
import { judge } from '../../utils/recognition/judge.ts';
import { bestOf } from '../../utils/recognition/outline/links.ts';
import { openScene } from '../../utils/recognition/scene.ts';
import { atOnce } from '../../utils/recognition/steps.ts';

/** An address of a page, as the fit sees it. */
export interface Evidence {
  /** As `addressOf` spells it. */
  readonly key: string;
  readonly signals: readonly string[];
  /** The groups whose other members have their say. */
  readonly trail: string;
  readonly pattern: string;
  /** With the weights as they stand. */
  readonly score: number;
}

function evidence(url: string): Evidence[] {
  const scene = openScene(document, url);
  atOnce(scene.page.update(new Map()));
  return atOnce(judge(scene, null)).map(({ target, signals, company, score }) => ({
    key: target.address.key,
    signals: [...signals, ...company],
    trail: bestOf(target.links).trail,
    pattern: target.shape.pattern,
    score,
  }));
}

export const measured = { evidence, explain: (url: string) => explain(document, url) };
export type Measured = typeof measured;
