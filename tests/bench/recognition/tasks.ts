/** How long the page script keeps a page's main thread in one go, on a machine four times as slow. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '../../harness/reader.ts';

const SLOW_DOWN = 4;
/** ms after `load`: the page script has marked the page, also one that may hydrate. */
const WATCHED = 6_000;

/** An event of Chromium's trace; times in µs: `ts` and `dur` by the wall, `tts` and `tdur` by the thread's own clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tts: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * Opens a prepared page at `url` and traces it. The longest task's part that is the page script's, in ms of CPU time:
 * its scripts and callbacks with all they make the browser do at once (layout, style), and promise reactions, which on a
 * page without scripts of its own are ours, except where they send requests: so pictures begin to load, and we send none.
 */
export async function longestTask(page: Page, url: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(url);
  await wait(WATCHED);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return longest(traceEvents);
}

function longest(events: readonly TraceEvent[]): number {
  const complete = events.filter(({ ph, dur, tdur }) => ph === 'X' && dur && tdur);
  const requests = events.filter(({ name }) => name === 'ResourceSendRequest');
  const ours = complete.filter((event) => isScript(event) || (isReaction(event) && !requests.some(isWithin(event))));
  const threads = new Set(ours.filter(isScript).map(({ pid, tid }) => `${pid} ${tid}`));
  const here = ours.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`)).sort((a, b) => a.ts - b.ts);
  const tasks = complete
    .filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && threads.has(`${pid} ${tid}`))
    .sort((a, b) => a.ts - b.ts);
  return Math.max(0, ...tasks.map((task) => within(task, here))) / 1000;
}

const isScript = ({ name, args }: TraceEvent): boolean =>
  (name === 'FunctionCall' || name === 'EvaluateScript') &&
  /\/(page|live|words|outline|recognition|marks|story)\.js$/.test(args.data?.url ?? '');
const isReaction = ({ name }: TraceEvent): boolean => name === 'RunMicrotasks';
const isWithin =
  (outer: TraceEvent) =>
  ({ pid, tid, ts }: TraceEvent): boolean =>
    pid === outer.pid && tid === outer.tid && ts >= outer.ts && ts < outer.ts + outer.dur!;

/** µs of a task that some of these events cover, by the thread's clock: what other processes took from it is not in it. */
function within(task: TraceEvent, events: readonly TraceEvent[]): number {
  const isInside = isWithin(task);
  let covered = 0;
  let until = task.tts;
  for (const event of events) {
    if (!isInside(event)) continue;
    const end = event.tts + event.tdur!;
    covered += Math.max(0, end - Math.max(until, event.tts));
    until = Math.max(until, end);
  }
  return covered;
}
