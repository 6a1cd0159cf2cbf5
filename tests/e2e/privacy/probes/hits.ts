import { OURS } from './page-nodes.ts';
import type { Probe } from './probe.ts';

/** CSS px between two points of the grid, and of the coarser one that asks for everything under a point. */
const STEP = 10;
const COARSE = 40;

/** What lies under every point of a grid over the viewport, and how far whatever is not the page's own reaches. */
export const hits: Probe = (nodes) => {
  const top = (x: number, y: number): string => nodes.name(document.elementFromPoint(x, y));
  const all = (x: number, y: number): string => {
    const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
    return `${document.elementsFromPoint(x, y).map(nodes.name).join(' < ')} (${nodes.name(caret)})`;
  };
  return () => {
    const reaches = new Set<string>();
    /** Each row of the grid, told where it changes. */
    const rows = (step: number, under: (x: number, y: number) => string): string[] => {
      const lines: string[] = [];
      for (let y = 0; y < innerHeight; y += step) {
        const row: string[] = [];
        let last = '';
        for (let x = 0; x < innerWidth; x += step) {
          const what = under(x, y);
          if (what.startsWith(OURS) && reaches.size === 0) reaches.add(`reaches ${reach(x, y)}`);
          if (what !== last) row.push(`${x}: ${what}`);
          last = what;
        }
        lines.push(`${y}: ${row.join('; ')}`);
      }
      return lines;
    };
    // One after the other: Chromium takes more than twice as long where the ways of asking take turns.
    const lines = [...rows(STEP, top), ...rows(COARSE, all)];
    return [...reaches, ...lines];
  };
};

/** How far the element under a point reaches, to the pixel. */
function reach(x: number, y: number): string {
  const element = document.elementFromPoint(x, y);
  const far = (dx: number, dy: number) => {
    let steps = 0;
    while (document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1)) === element) steps++;
    return steps;
  };
  return `${x - far(-1, 0)} ${y - far(0, -1)} ${x + far(1, 0)} ${y + far(0, 1)}`;
}
