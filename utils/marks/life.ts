/**
 * The life of the page script: one at a time in a page, ended by one signal that everything it does listens to.
 * The mark of a running life stands in the script's own world, out of the page's reach.
 */

const LIFE = Symbol.for('dogear.life');
type World = { [LIFE]?: AbortController };

/** Begins a life in this world; null where one is running: a script injected twice steps aside. */
export function beginLife(world: object = globalThis): AbortController | null {
  const running = (world as World)[LIFE];
  if (running && !running.signal.aborted) return null;
  const life = new AbortController();
  (world as World)[LIFE] = life;
  return life;
}

/** Runs `work` every `ms` until the signal. */
export function every(ms: number, work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(work, ms);
  signal.addEventListener('abort', () => clearInterval(timer));
}
