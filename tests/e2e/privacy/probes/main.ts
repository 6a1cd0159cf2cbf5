/** All probes, as the hostile page runs them from its first script on. */
import { animations } from './animations.ts';
import { boxes } from './boxes.ts';
import { events } from './events.ts';
import { hits } from './hits.ts';
import { markup, mutations } from './mutations.ts';
import { pageNodes } from './page-nodes.ts';
import { eventTiming, longFrames, paintTiming, resources } from './performance.ts';
import type { Reading } from './probe.ts';
import { styles } from './styles.ts';
import { surroundings } from './surroundings.ts';
import { timeCards } from './timings.ts';
import { visibility } from './visibility.ts';
import { find, selections } from './words.ts';

const probes = {
  mutations,
  markup,
  boxes,
  styles,
  events,
  eventTiming,
  longFrames,
  paintTiming,
  resources,
  find,
  selections,
  hits,
  visibility,
  animations,
  surroundings,
};
export type ProbeName = keyof typeof probes;
export type Readings = Readonly<Partial<Record<ProbeName, Reading>>>;

declare global {
  interface Window {
    /** Takes the readings of these probes, or of all. */
    readProbes(names?: readonly ProbeName[]): Promise<Readings>;
    /** Resolves when foreign nodes stand in the document, or won't come (ms), and it has not changed for a while (ms). */
    marksStand(patience: number, quiet: number): Promise<void>;
    timeCards: typeof timeCards;
  }
}

const nodes = pageNodes();
const running = Object.entries(probes).map(([name, probe]) => [name, probe(nodes)] as const);

window.readProbes = async (names) => {
  const readings: Record<string, Reading> = {};
  for (const [name, read] of running) if (!names || names.includes(name as ProbeName)) readings[name] = await read();
  return readings;
};

window.timeCards = timeCards;

window.marksStand = async (patience, quiet) => {
  const start = performance.now();
  let last = start;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const waits = (now: number) => now - last < quiet || (nodes.foreign().length === 0 && now - start < patience);
  while (waits(performance.now())) await new Promise(requestAnimationFrame);
  observer.disconnect();
};
