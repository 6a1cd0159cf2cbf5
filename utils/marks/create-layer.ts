/** The layer of marks: plans, hangs, arranges, paints, and keeps it so while the page's boxes change. */
import { type CardState, UNKNOWN } from '../story/state.ts';
import { type Geometry, measure } from './geometry.ts';
import { look } from './glyph.ts';
import { type Hung, hang } from './hang.ts';
import { arrange, type Boxes, hostMaker } from './host.ts';
import { hit } from './inspect.ts';
import type { Hit, Layer, Target } from './layer.ts';
import { headOf, heelOf, lineBox } from './line.ts';
import type { Marking } from './marking.ts';
import { paint } from './paint.ts';
import { boxesOf } from './places.ts';
import { type Plan, plan } from './plan.ts';
import { height, type Rect, rect, width } from './rect.ts';
import { inSlices } from './slices.ts';
import { readStyles } from './styles.ts';
import { watchTheme } from './theme.ts';
import { embraces } from './tree.ts';

/** ms without another change after which a layout has come to rest. */
const REST = 200;
/** So many cards are hung and measured in one go: each go makes the browser lay out what it changed. */
const FEW = 20;

/** What the page's other scripts may see as well. */
export interface OpenLayer extends Layer {
  /** The cards that are marked. Tells states: never let a page see it. */
  markings(): readonly Marking[];
  /** Paints every card again: something else was painted over it. */
  repaint(): void;
}

/** `quietly`: runs what inserts or removes nodes of ours. */
export function createLayer(document: Document, quietly: (work: () => void) => void): OpenLayer {
  const make = hostMaker(document);
  const markings = new Map<Target, Marking>();
  /** What is painted on a card, in short. */
  let painted = new WeakMap<Target, string>();
  /** Cards that no host can mark. */
  const refused = new WeakSet<Target>();
  let wanted: ReadonlySet<Target> = new Set();
  let states: ReadonlyMap<Target, CardState> = new Map();
  let pointed: Target | null = null;
  /** The page's width when the places were chosen. */
  let wide = 0;
  /** Whether places are to be chosen, and which cards are to be measured again. */
  let anew = false;
  const moved = new Set<Target>();
  let replanning: ReturnType<typeof setTimeout> | undefined;
  let unwatchTheme: (() => void) | null = null;
  /** The latest work of each kind supersedes what is under way. */
  const latest = { placing: 0, painting: 0 };
  let busy = false;

  const sizes = new WeakMap<Element, string>();
  const sizeOf = ({ target: { block, headline } }: Plan) => {
    for (const element of [block, headline]) sizes.set(element, size(element));
  };
  const observer = new ResizeObserver((entries) => {
    const changed = new Set(entries.map(({ target }) => target).filter((one) => sizes.get(one) !== size(one)));
    if (changed.size)
      refit([...markings.keys()].filter(({ block, headline }) => changed.has(block) || changed.has(headline)));
  });
  const refitAll = () => refit(markings.keys());
  document.fonts.addEventListener('loadingdone', refitAll);
  /** The screen's resolution is another one: words are drawn for its pixels. */
  const sharpen = () => {
    resolution.removeEventListener('change', sharpen);
    resolution = watchResolution(sharpen);
    refitAll();
  };
  let resolution = watchResolution(sharpen);

  const show = ({ host, plan }: Marking) => {
    const { target, geometry, places } = plan;
    const state = states.get(target) ?? UNKNOWN;
    const sign = JSON.stringify([state, target === pointed, devicePixelRatio]);
    if (painted.get(target) === sign) return;
    painted.set(target, sign);
    const { thread } = places;
    paint(host, look(state, target === pointed, thread !== null, geometry.rtl, thread === 'head'), plan);
  };

  const begin = (kind: keyof typeof latest, work: Iterator<unknown>) => {
    const mine = ++latest[kind];
    return inSlices(work, () => mine === latest[kind]);
  };
  const paintAll = () => begin('painting', markings.values().map(show));

  /** Measures cards as they are now, then moves their boxes. */
  const settle = (hung: readonly Hung[]) => {
    const styles = readStyles();
    const next = hung.map(({ plan, host, hold }): Marking => {
      const geometry = measure(plan.target, plan.panel, styles);
      if (geometry.layout !== plan.geometry.layout) replanAtRest();
      sizeOf(plan);
      return {
        host,
        hold,
        plan: { ...plan, geometry },
        boxes: relative(plan, geometry, styles.box(host.element)),
      };
    });
    for (const marking of next) {
      const { plan, host, hold, boxes } = marking;
      markings.set(plan.target, marking);
      arrange(host, boxes, hold.z, plan.geometry.radius);
      painted.delete(plan.target);
      show(marking);
    }
  };

  /** Hangs hosts for the plans that have none, and moves all their boxes. */
  const put = (plans: readonly Plan[]) => {
    const known = plans.flatMap((plan) => {
      const marking = markings.get(plan.target);
      return marking ? [{ ...marking, plan }] : [];
    });
    const fresh = plans.filter(({ target }) => wanted.has(target) && !markings.has(target));
    quietly(() => settle([...known, ...hang(fresh, make)]));
    for (const { target } of fresh) {
      if (!markings.has(target)) refused.add(target);
      observer.observe(target.block);
      observer.observe(target.headline);
    }
  };

  /** All that is due, a few cards at a time: within a few, all is read before anything is written. */
  function* work(): Generator<void> {
    while (anew || moved.size) {
      if (anew) {
        anew = false;
        moved.clear();
        wide = document.documentElement.clientWidth;
        const plans = yield* plan([...wanted], (target) => markings.get(target)?.hold ?? null);
        for (let at = 0; at < plans.length; at += FEW) {
          put(plans.slice(at, at + FEW));
          yield;
        }
      }
      const few = [...moved].slice(0, FEW);
      for (const target of few) moved.delete(target);
      settle(few.flatMap((target) => markings.get(target) ?? []));
      yield;
    }
  }
  const beginWork = async () => {
    busy = true;
    if ((await begin('placing', work())) !== null) busy = false;
  };
  const replan = () => {
    anew = true;
    beginWork();
  };
  const replanAtRest = () => {
    clearTimeout(replanning);
    replanning = setTimeout(replan, REST);
  };

  /**
   * The page's boxes changed: the marks follow at once, in the places that were chosen; where the layout itself is
   * another, new places are chosen when it has come to rest.
   */
  function refit(targets: Iterable<Target>): void {
    for (const target of targets) moved.add(target);
    if (wide !== document.documentElement.clientWidth) replanAtRest();
    if (!busy) beginWork();
  }

  function remove(target: Target): void {
    markings.get(target)?.host.element.remove();
    markings.delete(target);
    observer.unobserve(target.block);
    observer.unobserve(target.headline);
  }

  return {
    place(targets) {
      wanted = new Set(targets.filter((target) => !refused.has(target)));
      quietly(() => {
        for (const [target, { host, hold }] of markings)
          if (!wanted.has(target) || host.element.parentNode !== hold.parent || !embraces(target.block, hold.parent))
            remove(target);
      });
      if (wanted.size === markings.size) return refitAll();
      unwatchTheme ??= watchTheme(document, replan);
      replan();
    },
    paint(next) {
      states = next;
      paintAll();
    },
    point(target) {
      const touched = [pointed, target];
      pointed = target;
      for (const each of touched) if (each && markings.has(each)) show(markings.get(each)!);
    },
    hit: (x, y): Hit | null => hit([...markings.values()], x, y),
    destroy() {
      latest.placing++;
      latest.painting++;
      clearTimeout(replanning);
      unwatchTheme?.();
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', refitAll);
      resolution.removeEventListener('change', sharpen);
      for (const target of [...markings.keys()]) remove(target);
    },
    markings: () => [...markings.values()],
    repaint() {
      painted = new WeakMap();
      paintAll();
    },
  };
}

/** Calls back once the resolution is no longer what it is now. */
function watchResolution(changed: () => void): MediaQueryList {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  query.addEventListener('change', changed);
  return query;
}

const size = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  return `${width} ${height}`;
};

function relative({ places, line }: Plan, geometry: Geometry, origin: Rect): Boxes {
  const { scale, block } = geometry;
  const boxes = boxesOf(places, geometry);
  const at = (box: Rect | null): Rect =>
    box
      ? rect((box.left - origin.left) / scale, (box.top - origin.top) / scale, width(box) / scale, height(box) / scale)
      : rect(0, 0, 0, 0);
  const words = line && geometry.tail && lineBox(line, geometry, devicePixelRatio);
  return {
    veil: at(block),
    glyph: at(boxes.glyph),
    corner: at(words && places.corner === 'heel' ? heelOf(words, geometry.rtl) : boxes.corner),
    bar: at(boxes.bar),
    thread: at(words && places.thread === 'head' ? headOf(words, geometry.rtl) : boxes.thread),
    line: at(words),
  };
}
