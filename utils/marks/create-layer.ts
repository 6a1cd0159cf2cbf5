/** The layer of marks: plans, hangs, arranges, paints, and keeps it so while the page's boxes change. */
import { type CardState, UNKNOWN } from '../story/state.ts';
import { measure } from './geometry.ts';
import { look } from './glyph.ts';
import { type Hung, hang } from './hang.ts';
import { arrange, type Boxes, hostMaker } from './host.ts';
import { hit, markBox } from './inspect.ts';
import type { Hit, Layer, Target } from './layer.ts';
import type { Marking } from './marking.ts';
import { paint } from './paint.ts';
import { boxesOf } from './places.ts';
import { type Plan, plan } from './plan.ts';
import { height, type Rect, rect, width } from './rect.ts';
import { readStyles } from './styles.ts';
import { watchTheme } from './theme.ts';
import { embraces } from './tree.ts';

/** ms without another change after which a layout has come to rest. */
const REST = 200;

/** What the page's other scripts may see as well. */
export interface OpenLayer extends Layer {
  /** The cards that are marked. Tells states: never let a page see it. */
  markings(): readonly Marking[];
}

export function createLayer(document: Document): OpenLayer {
  const make = hostMaker(document);
  const markings = new Map<Target, Marking>();
  /** Cards that no host can mark. */
  const refused = new WeakSet<Target>();
  let states: ReadonlyMap<Target, CardState> = new Map();
  let pointed: Target | null = null;
  /** The page's width when the places were chosen. */
  let wide = 0;
  let replanning: ReturnType<typeof setTimeout> | undefined;
  let unwatchTheme: (() => void) | null = null;

  const observer = new ResizeObserver((entries) => refit(new Set(entries.map(({ target }) => target))));
  const refitAll = () => refit(null);
  document.fonts.addEventListener('loadingdone', refitAll);

  const show = ({ host, plan }: Marking) => {
    const { target } = plan;
    paint(host, look(states.get(target) ?? UNKNOWN, target === pointed), plan);
  };

  /** Reads where the hosts are, then moves their boxes. */
  const settle = (hung: readonly Hung[]) => {
    const origins = hung.map(({ host }) => host.element.getBoundingClientRect());
    for (const [index, { plan, host, hold }] of hung.entries()) {
      const marking = { plan, host, hold, boxes: relative(plan, origins[index]!) };
      markings.set(plan.target, marking);
      arrange(host, marking.boxes, hold.z, plan.geometry.radius);
      show(marking);
    }
  };

  const holdOf = (target: Target) => markings.get(target)?.hold ?? null;

  /** Chooses the places of all marked cards again. */
  function replan(): void {
    wide = document.documentElement.clientWidth;
    settle(plan([...markings.keys()], holdOf).map((plan) => ({ ...markings.get(plan.target)!, plan })));
  }

  /**
   * The page's boxes changed: the marks follow at once, in the places that were chosen; where the layout itself is
   * another, new places are chosen when it has come to rest. Null: any box may have changed.
   */
  function refit(changed: ReadonlySet<Element> | null): void {
    const styles = readStyles();
    const touched = [...markings.values()].filter(
      ({ plan: { target } }) => !changed || changed.has(target.block) || changed.has(target.headline),
    );
    const moved = touched.map(({ plan, host, hold }) => ({
      plan: { ...plan, geometry: measure(plan.target, plan.panel, styles) },
      host,
      hold,
    }));
    const isAnother =
      wide !== document.documentElement.clientWidth ||
      moved.some(({ plan }, index) => plan.geometry.layout !== touched[index]!.plan.geometry.layout);
    settle(moved);
    if (!isAnother) return;
    clearTimeout(replanning);
    replanning = setTimeout(replan, REST);
  }

  function remove(target: Target): void {
    markings.get(target)?.host.element.remove();
    markings.delete(target);
    observer.unobserve(target.block);
    observer.unobserve(target.headline);
  }

  return {
    place(targets) {
      const wanted = new Set(targets);
      for (const [target, { host, hold }] of markings)
        if (!wanted.has(target) || host.element.parentNode !== hold.parent || !embraces(target.block, hold.parent))
          remove(target);
      const fresh = new Set(targets.filter((target) => !markings.has(target) && !refused.has(target)));
      if (!fresh.size) return refit(null);
      unwatchTheme ??= watchTheme(document, replan);
      wide = document.documentElement.clientWidth;
      const plans = plan([...markings.keys(), ...fresh], holdOf);
      const hung = hang(
        plans.filter(({ target }) => fresh.has(target)),
        make,
      );
      const known = plans.flatMap((plan) => {
        const marking = markings.get(plan.target);
        return marking ? [{ ...marking, plan }] : [];
      });
      settle([...known, ...hung]);
      for (const target of fresh) {
        if (!markings.has(target)) refused.add(target);
        observer.observe(target.block);
        observer.observe(target.headline);
      }
    },
    paint(next) {
      states = next;
      for (const marking of markings.values()) show(marking);
    },
    point(target) {
      const touched = [pointed, target];
      pointed = target;
      for (const each of touched) if (each && markings.has(each)) show(markings.get(each)!);
    },
    hit: (x, y): Hit | null => hit([...markings.values()], x, y),
    box(target) {
      const marking = markings.get(target);
      return marking ? markBox(marking) : null;
    },
    destroy() {
      clearTimeout(replanning);
      unwatchTheme?.();
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', refitAll);
      for (const target of [...markings.keys()]) remove(target);
    },
    markings: () => [...markings.values()],
  };
}

function relative({ places, geometry }: Plan, origin: Rect): Boxes {
  const { scale, block } = geometry;
  const boxes = boxesOf(places, geometry);
  const at = (box: Rect | null): Rect =>
    box
      ? rect((box.left - origin.left) / scale, (box.top - origin.top) / scale, width(box) / scale, height(box) / scale)
      : rect(0, 0, 0, 0);
  return { veil: at(block), glyph: at(boxes.glyph), corner: at(boxes.corner), bar: at(boxes.bar) };
}
