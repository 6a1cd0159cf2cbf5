/** Everything a page can time about one card, as often as it takes to see through a coarse clock. */

/** A kind of work, and how long (ms) it took with each card, in document order. */
export type Timings = Readonly<Record<'layout' | 'hits' | 'frames', readonly number[]>>;

const REPEATS = 5;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function timed(work: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return performance.now() - start;
}
const repeated = (work: () => void, times: number): number =>
  median(Array.from({ length: REPEATS }, () => timed(work, times)));

/** Takes what the card holds out of the layout and back. The page sees to it that nothing else moves. */
function layout(card: HTMLElement): number {
  const parts = [...card.children] as HTMLElement[];
  return repeated(() => {
    for (const display of ['none', '']) {
      for (const part of parts) part.style.display = display;
      card.getBoundingClientRect();
    }
  }, 3);
}

/** Looks for what lies under points all over the card. */
function hits(card: HTMLElement): number {
  const { left, top, width, height } = card.getBoundingClientRect();
  return repeated(() => {
    for (let step = 1; step < 6; step++)
      document.elementFromPoint(left + (width * step) / 6, top + (height * step) / 6);
  }, 1);
}

/** Has the card painted again: from a frame's last script to the first task after it. */
async function frame(card: HTMLElement, turn: number): Promise<number> {
  await new Promise(requestAnimationFrame);
  card.style.opacity = turn % 2 ? '' : '0.999';
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  return performance.now() - start;
}

/** Times all cards that a selector finds. */
export async function timeCards(selector: string): Promise<Timings> {
  const cards = [...document.querySelectorAll<HTMLElement>(selector)];
  const timings = { layout: cards.map(layout), hits: [] as number[], frames: [] as number[] };
  for (const card of cards) {
    card.scrollIntoView({ block: 'center', behavior: 'instant' });
    timings.hits.push(hits(card));
    let sum = 0;
    for (let turn = 0; turn < 2; turn++) sum += await frame(card, turn);
    timings.frames.push(sum);
  }
  return timings;
}
