import { beforeEach, describe, expect, test } from 'vitest';
import { createPeeking, type Peeking } from '../../../entrypoints/live/peeking.ts';
import type { Target } from '../../../utils/marks/layer.ts';

const [one, other] = [{}, {}] as [Target, Target];
const names = new Map<Target | null, string>([
  [one, 'one'],
  [other, 'other'],
  [null, 'page'],
]);

/** What is open: "one", "preview of other"; null: nothing. */
let shown: string | null;
let refused: boolean;
let peeking: Peeking;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  shown = null;
  refused = false;
  peeking = createPeeking({
    ask: (async (_name: string, { preview }: { preview: boolean }) => {
      if (refused && preview) throw new Error('no');
      return null;
    }) as never,
    card: () => null,
    ready: Promise.resolve(),
    life: {
      peek: {
        open(_token, target, preview) {
          if (preview && shown) return false;
          shown = `${preview ? 'preview of ' : ''}${names.get(target)}`;
          return true;
        },
        keep() {
          const was = shown?.startsWith('preview of ') ?? false;
          if (was) shown = shown!.replace('preview of ', '');
          return was;
        },
        close() {
          const was = shown !== null;
          shown = null;
          return was;
        },
      },
    },
  });
});

const toggle = async (target: Target | null) => {
  peeking.toggle(target);
  await settled();
  return shown;
};
const preview = async (target: Target) => {
  peeking.preview(target);
  await settled();
  return shown;
};

describe('peek', () => {
  test('opens on a card, closes on the same, and goes over to another', async () => {
    expect(await toggle(one)).toBe('one');
    expect(await toggle(one)).toBe(null);
    expect(await toggle(null)).toBe('page');
    expect(await toggle(other)).toBe('other');
  });

  test('closed before it was there, it does not open', async () => {
    peeking.toggle(one);
    peeking.close();
    await settled();
    expect(shown).toBe(null);
  });
});

describe('a preview', () => {
  test('stays by a click on its card, and closes by the next', async () => {
    expect(await preview(one)).toBe('preview of one');
    expect(await toggle(one)).toBe('one');
    expect(await toggle(one)).toBe(null);
  });

  test('takes nothing away that the reader opened, which still closes by its own card', async () => {
    await toggle(one);
    expect(await preview(other)).toBe('one');
    expect(await toggle(one)).toBe(null);
  });

  test('makes way for another card that is clicked', async () => {
    await preview(one);
    expect(await toggle(other)).toBe('other');
  });

  test('does not open where the background refuses it, as on sites without threads; a click does', async () => {
    refused = true;
    expect(await preview(one)).toBe(null);
    expect(await toggle(one)).toBe('one');
  });
});
