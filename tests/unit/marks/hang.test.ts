import { expect, test, vi } from 'vitest';
import type { Geometry } from '../../../utils/marks/geometry.ts';
import { hang } from '../../../utils/marks/hang.ts';
import type { Hold } from '../../../utils/marks/hold.ts';
import type { Host } from '../../../utils/marks/host.ts';
import type { Plan } from '../../../utils/marks/plan.ts';
import { rect } from '../../../utils/marks/rect.ts';

/** A place in the page that a host can hang from; what hangs there now. */
const parent = () => {
  const hosts = new Set<unknown>();
  return { hosts, append: (host: object) => hosts.add(Object.assign(host, { remove: () => hosts.delete(host) })) };
};
type Parent = ReturnType<typeof parent>;

const hold = (at: Parent): Hold => ({ parent: at as unknown as Element, flow: false, z: 0 });

/** A card whose top and height are asked for again and again. */
function card(holds: readonly Parent[], box: () => { top: number; height: number }): Plan {
  const element = { getBoundingClientRect: () => rect(0, box().top, 300, box().height) } as Element;
  const [first, ...others] = holds.map(hold);
  return {
    target: { block: element, headline: element, link: element, links: [] },
    geometry: { picture: null } as Geometry,
    hold: first ?? null,
    others: others.values(),
  } as unknown as Plan;
}

const make = () => ({ element: {} }) as Host;

test('a host that moves nothing stays', () => {
  const at = parent();
  const [hung] = hang([card([at], () => ({ top: 0, height: 100 }))], make);
  expect(hung?.hold.parent).toBe(at);
  expect(at.hosts.size).toBe(1);
});

test('a host that changes its card hangs elsewhere', () => {
  const [bad, good] = [parent(), parent()];
  const [hung] = hang([card([bad, good], () => ({ top: 0, height: 100 + bad.hosts.size }))], make);
  expect(hung?.hold.parent).toBe(good);
  expect(bad.hosts.size).toBe(0);
});

test('a card that every host would change gets none', () => {
  const [one, two] = [parent(), parent()];
  const height = () => 100 + one.hosts.size + two.hosts.size;
  expect(hang([card([one, two], () => ({ top: 0, height: height() }))], make)).toEqual([]);
  expect(one.hosts.size + two.hosts.size).toBe(0);
});

test('a card that another one pushes keeps its host', () => {
  const [bad, good, next] = [parent(), parent(), parent()];
  const pusher = card([bad, good], () => ({ top: 0, height: 100 + bad.hosts.size }));
  const pushed = card([next], () => ({ top: 100 + bad.hosts.size, height: 100 }));
  expect(hang([pusher, pushed], make).map(({ hold }) => hold.parent)).toEqual([next, good]);
});

test('a move of half a pixel is none', () => {
  const at = parent();
  expect(hang([card([at], () => ({ top: at.hosts.size / 2, height: 100 }))], make)).toHaveLength(1);
});

test('a card that cannot be marked is left alone', () => {
  const made = vi.fn(make);
  expect(hang([card([], () => ({ top: 0, height: 100 }))], made)).toEqual([]);
  expect(made).not.toHaveBeenCalled();
});
