import { beforeEach, expect, test, vi } from 'vitest';
import { createMarks } from '../../../entrypoints/page/marks.ts';
import type { Target } from '../../../utils/marks/layer.ts';
import type { Life } from '../../../utils/marks/life.ts';

const target = {} as Target;
const states = new Map();
const brought = { place: vi.fn(), paint: vi.fn(), hit: vi.fn(() => 'a hit'), point: vi.fn() };
const ask = vi.fn();
let life: { layer?: typeof brought };
let visible: boolean;
const start = () => createMarks({ ask, visible: () => visible, life: life as unknown as Life });

beforeEach(() => {
  vi.clearAllMocks();
  life = {};
  visible = true;
  ask.mockImplementation(async () => {
    life.layer = brought;
  });
});

test('the layer is brought once there is a card, and does then what was asked before', async () => {
  const marks = start();
  marks.place([]);
  expect(ask).not.toHaveBeenCalled();
  marks.place([target]);
  marks.paint(states);
  await vi.waitFor(() => expect(brought.paint.mock.calls).toEqual([[states]]));
  expect(brought.place.mock.calls).toEqual([[[target]]]);
  expect(ask.mock.calls).toEqual([['marks', {}]]);
  expect(marks.hit(1, 2)).toBe('a hit');
});

test('a page out of sight is brought nothing until it is painted in sight', async () => {
  visible = false;
  const marks = start();
  marks.place([target]);
  expect(ask).not.toHaveBeenCalled();
  visible = true;
  marks.paint(states);
  await vi.waitFor(() => expect(brought.place.mock.calls).toEqual([[[target]]]));
});

test('what could not be brought is asked for again', async () => {
  ask.mockRejectedValueOnce(new Error('gone'));
  const marks = start();
  marks.place([target]);
  expect(marks.hit(1, 2)).toBeNull();
  await vi.waitFor(() => {
    marks.paint(states);
    expect(brought.paint).toHaveBeenCalled();
  });
});
