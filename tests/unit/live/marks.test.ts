import { beforeEach, expect, test, vi } from 'vitest';
import { createMarks } from '../../../entrypoints/live/marks.ts';
import type { Target } from '../../../utils/marks/layer.ts';
import type { Life } from '../../../utils/marks/life.ts';

const target = {} as Target;
const states = new Map();
const brought = { place: vi.fn(), paint: vi.fn(), hit: vi.fn(() => 'a hit'), point: vi.fn() };
const bring = vi.fn();
let life: { layer?: typeof brought };
const start = () => createMarks({ bring, life: life as unknown as Life });

beforeEach(() => {
  vi.clearAllMocks();
  life = {};
  bring.mockImplementation(async () => {
    life.layer = brought;
  });
});

test('the layer is brought once there is a card, and does then what was asked before', async () => {
  const marks = start();
  marks.place([]);
  expect(bring).not.toHaveBeenCalled();
  marks.place([target]);
  marks.paint(states);
  await vi.waitFor(() => expect(brought.paint.mock.calls).toEqual([[states]]));
  expect(brought.place.mock.calls).toEqual([[[target]]]);
  expect(marks.hit(1, 2)).toBe('a hit');
});

test('what could not be brought is asked for again', async () => {
  bring.mockResolvedValueOnce(undefined);
  const marks = start();
  marks.place([target]);
  expect(marks.hit(1, 2)).toBeNull();
  await vi.waitFor(() => {
    marks.paint(states);
    expect(brought.paint).toHaveBeenCalled();
  });
});
