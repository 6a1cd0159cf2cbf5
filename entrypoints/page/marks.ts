/** The layer of marks, which the background brings once there is something to mark. */
import type { Layer, Target } from '../../utils/marks/layer.ts';
import type { Life } from '../../utils/marks/life.ts';
import type { askAsPage } from '../../utils/messages/client.ts';
import type { CardState } from '../../utils/story/state.ts';

export interface MarksParts {
  readonly ask: typeof askAsPage;
  /** A page that is prerendered can be brought nothing. */
  readonly visible: () => boolean;
  /** Where the background brings it. */
  readonly life: Pick<Life, 'layer'>;
}

/** What is asked of it before it is there is done then. */
export function createMarks({ ask, visible, life }: MarksParts): Omit<Layer, 'destroy'> {
  let targets: readonly Target[] = [];
  let states: ReadonlyMap<Target, CardState> = new Map();
  let bringing = false;

  const bring = () => {
    if (bringing || !targets.length || !visible()) return;
    bringing = true;
    ask('marks', {})
      .then(() => {
        life.layer?.place(targets);
        life.layer?.paint(states);
      })
      .catch(() => {})
      .finally(() => {
        bringing = false;
      });
  };
  return {
    place(next) {
      targets = next;
      if (life.layer) life.layer.place(next);
      else bring();
    },
    paint(next) {
      states = next;
      if (life.layer) life.layer.paint(next);
      else bring();
    },
    hit: (x, y) => life.layer?.hit(x, y) ?? null,
    point: (target) => life.layer?.point(target),
  };
}
