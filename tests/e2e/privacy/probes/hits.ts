import { OURS } from './page-nodes.ts';
import type { Probe } from './probe.ts';

/** CSS px between two points of the grid. */
const STEP = 10;

/** How far an element reaches around a point, to the pixel. */
function reach(x: number, y: number): string {
  const element = document.elementFromPoint(x, y);
  const far = (dx: number, dy: number) => {
    let steps = 0;
    while (document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1)) === element) steps++;
    return steps;
  };
  return `${x - far(-1, 0)} ${y - far(0, -1)} ${x + far(1, 0)} ${y + far(0, 1)}`;
}

/** What lies under every point of a grid over the viewport, and how far whatever is not the page's own reaches. */
export const hits: Probe = (nodes) => () => {
  const lines: string[] = [];
  for (let y = 0; y < innerHeight; y += STEP) {
    const runs: [what: string, length: number][] = [];
    for (let x = 0; x < innerWidth; x += STEP) {
      const what = document.elementsFromPoint(x, y).map(nodes.name).join(' < ');
      const caret = x % 40 ? '' : nodes.name(caretAt(x, y));
      const last = runs.at(-1);
      if (last && last[0] === what + caret) last[1]++;
      else runs.push([what + caret, 1]);
      if (what.startsWith(OURS) && lines.length === 0) lines.push(`reaches ${reach(x, y)}`);
    }
    lines.push(`${y}: ${runs.map(([what, length]) => `${length} × ${what}`).join('; ')}`);
  }
  return lines;
};

const caretAt = (x: number, y: number): Node | null => document.caretPositionFromPoint?.(x, y)?.offsetNode ?? null;
