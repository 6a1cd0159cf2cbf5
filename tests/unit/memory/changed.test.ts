import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { card, DAY, HOME, MINUTE, page, Reader } from './memory.ts';

const a = card('alpha', { place: 'lead' });
const under = (headline: string, place = 'lead') => ({ ...a, headline, place });
const RENAMED = 'Ferry stays in port, the council decides after all';

/** A reader who read the story a day ago, as it stood in the lead. */
async function afterReading(): Promise<Reader> {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(a);
  await reader.progress(page(a), 0.9, { read: true });
  return reader.later(DAY);
}

describe('a story that was read', () => {
  test('is changed when another headline has stayed in its place for two visits', async () => {
    const reader = await afterReading();
    expect((await reader.saw(under(RENAMED))).changed).toBe(null);
    expect(await reader.read(a)).toBe('read');
    expect((await reader.later(DAY).saw(under(RENAMED))).changed).not.toBe(null);
    expect(await reader.read(a)).toBe('changed');
  });

  test('is not changed by a second headline in another place, however long it stands there', async () => {
    const reader = await afterReading();
    for (let visit = 0; visit < 4; visit++) await reader.later(DAY).saw(a, under(RENAMED, 'rail'));
    expect(await reader.read(a)).toBe('read');
  });

  test('is not changed by moving to a place where nothing is known of it', async () => {
    const reader = await afterReading();
    for (let visit = 0; visit < 4; visit++) await reader.later(DAY).saw(under(RENAMED, 'rail'));
    expect(await reader.read(a)).toBe('read');
    await reader.later(DAY).sawOn(`${HOME}sport/`, under('Yet another'));
    expect(await reader.read(a)).toBe('read');
  });

  test('is not changed by two headlines that take turns, or that stand side by side', async () => {
    const reader = await afterReading();
    for (let visit = 0; visit < 6; visit++) await reader.later(DAY).saw(visit % 2 ? a : under(RENAMED));
    expect(await reader.read(a)).toBe('read');
    for (let visit = 0; visit < 3; visit++) await reader.later(DAY).saw(a, under(RENAMED));
    expect(await reader.read(a)).toBe('read');
  });

  test('is not changed by a headline that differs in case and spaces alone, or that its own page had', async () => {
    const reader = await Reader.afterFirstVisit([a]);
    await reader.progress(page(a, { headline: 'As its page has it' }), 0.9, { read: true });
    for (const headline of ['HEADLINE  of Alpha', 'As its page has it'])
      for (let visit = 0; visit < 3; visit++) await reader.later(DAY).saw(under(headline));
    expect(await reader.read(a)).toBe('read');
  });

  test('is changed when its own page says later that it was modified since', async () => {
    const reader = await afterReading();
    const modified = new Date(reader.now - 60 * MINUTE).toISOString();
    expect((await reader.progress(page(a, { modified }), 0.1)).changed).not.toBe(null);
    expect(await reader.read(a)).toBe('changed');
  });

  test.each([
    ['was modified before it was read', -2 * DAY],
    ['says the moment it was made', -MINUTE],
    ['says a time to come', DAY],
  ])('is not changed by a page that %s', async (_, ago) => {
    const reader = await afterReading();
    const modified = new Date(reader.now + ago).toISOString();
    await reader.progress(page(a, { modified }), 0.1);
    await reader.later(10 * MINUTE).progress(page(a, { modified }), 0.1);
    expect(await reader.read(a)).toBe('read');
  });
});

describe('"changed"', () => {
  const afterChange = async () => {
    const reader = await afterReading();
    for (let visit = 0; visit < 2; visit++) await reader.later(DAY).saw(under(RENAMED));
    expect(await reader.read(a)).toBe('changed');
    return reader.later(MINUTE);
  };

  test('ends when the story is read again, and does not come back', async () => {
    const reader = await afterChange();
    await reader.progress(page(a), 0.3);
    expect(await reader.read(a)).toBe('changed');
    expect((await reader.progress(page(a), 0.9, { read: true })).changed).not.toBe(null);
    expect(await reader.read(a)).toBe('read');
    await reader.later(DAY).saw(under(RENAMED));
    expect(await reader.read(a)).toBe('read');
  });

  test('ends when the reader says that they have read it', async () => {
    const reader = await afterChange();
    expect((await reader.mark(under(RENAMED), true)).changed).not.toBe(null);
    expect(await reader.read(a)).toBe('read');
  });

  test('ends when the reader says that they have not', async () => {
    const reader = await afterChange();
    await reader.mark(under(RENAMED), false);
    expect(await reader.read(a)).not.toBe('changed');
  });

  test('is told with the headline that was read and the one that stands now', async () => {
    const reader = await afterChange();
    expect(await reader.about(under(RENAMED))).toMatchObject({
      change: { headlines: { before: 'Headline of alpha', now: RENAMED }, modified: null },
    });
  });

  test('never comes of a story that stands under one headline a place', async () => {
    const places = fc.array(fc.constantFrom('lead', 'list', 'rail', 'foot'), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(places, async (visited) => {
        const reader = await afterReading();
        for (const place of visited) await reader.later(DAY).saw(under(place === 'lead' ? a.headline : place, place));
        expect(await reader.read(a)).toBe('read');
      }),
      { numRuns: 30 },
    );
  });
});
