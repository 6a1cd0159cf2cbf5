/** The layer of marks, which the background brings once there is something to mark. */
import type { Layer, Target } from '../../utils/marks/layer.ts';
import type { Bring, Life } from '../../utils/marks/life.ts';
import type { CardState } from '../../utils/story/state.ts';

export interface MarksParts {
  readonly bring: Bring;
  /** Where the background brings it. */
  readonly life: Pick<Life, 'layer'>;
}

/** What is asked of it before it is there is done then. */
export function createMarks({ bring, life }: MarksParts): Omit<Layer, 'destroy'> {
  let targets: readonly Target[] = [];
  let states: ReadonlyMap<Target, CardState> = new Map();

  const begin = async () => {
    if (!targets.length) return;
    await bring('marks');
    life.layer?.place(targets);
    life.layer?.paint(states);
  };
  return {
    place(next) {
      targets = next;
      if (life.layer) life.layer.place(next);
      else begin();
    },
    paint(next) {
      states = next;
      if (life.layer) life.layer.paint(next);
      else begin();
    },
    hit: (x, y) => life.layer?.hit(x, y) ?? null,
    point: (target) => life.layer?.point(target),
  };
}
