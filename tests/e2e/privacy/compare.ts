/** What readings of one page under two memories give away. */
import { PNG } from 'pngjs';
import type { ProbeName, Readings } from './probes/main.ts';
import { OURS } from './probes/page-nodes.ts';

/** When readings are taken: once marks stand; after the reader's hand went over them; with peek open. */
export type Moment = 'rest' | 'used' | 'peek';
/** The page's probes, and the one at the server. */
export type Source = ProbeName | 'requests';
/** What was read at each moment, and asked for from the server until then. */
export type Visit = Readonly<Partial<Record<Moment, Readings & { readonly requests: readonly string[] }>>>;

/** Ids that are drawn anew each time. */
const anonymous = (line: string): string =>
  line.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32}/g, 'ID').slice(0, 2_000);

/** Which events are slow with peek under the pointer, and so reported, is a matter of chance. */
const byChance = (moment: Moment, source: Source): boolean => moment === 'peek' && source === 'eventTiming';

/** Which probes tell the two visits apart, and the first lines in which they do. */
export function differences(a: Visit, b: Visit): Map<Source, string> {
  const found = new Map<Source, string>();
  for (const moment of Object.keys(a) as Moment[])
    for (const probe of Object.keys(a[moment]!) as Source[]) {
      const left = a[moment]![probe]!.map(anonymous);
      const right = b[moment]![probe]!.map(anonymous);
      const lines = Array.from({ length: Math.max(left.length, right.length) });
      const index = lines.findIndex((_, i) => left[i] !== right[i]);
      if (index >= 0 && !found.has(probe) && !byChance(moment, probe))
        found.set(probe, `${moment}: ${left[index]}\n  or: ${right[index]}`);
    }
  return found;
}

/** Probes that must never come upon a node of ours while no peek is open. */
const BLIND = [
  ...(['events', 'eventTiming', 'longFrames', 'paintTiming'] as const),
  ...(['find', 'selections', 'hits', 'animations'] as const),
];

/** Which of them did, and on what. */
export function reached({ rest, used }: Visit): Map<Source, string> {
  const found = new Map<Source, string>();
  for (const readings of [rest, used])
    for (const probe of BLIND) {
      const line = readings?.[probe]?.find((line) => line.includes(OURS));
      if (line) found.set(probe, line.slice(line.indexOf(OURS)).slice(0, 300));
    }
  return found;
}

/** Share of the pixels that differ between two pictures of one size. */
export function changed(a: Uint8Array, b: Uint8Array): number {
  const [left, right] = [a, b].map(
    (picture) => new Uint32Array(Uint8Array.from(PNG.sync.read(Buffer.from(picture)).data).buffer),
  );
  return left!.filter((pixel, index) => pixel !== right![index]).length / left!.length;
}
