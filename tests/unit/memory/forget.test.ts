import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as memory from '../../../utils/memory/index.ts';
import { card, DAY, HOME, MINUTE, page, Reader, SITE } from './memory.ts';

const OTHER = 'ridge-post.test';
const a = card('alpha', { authors: ['Ana Marín'], dek: 'A dek of alpha' });
const b = card('beta', { authors: ['Tom Quill'] });
const elsewhere = card('gamma', { url: `https://${OTHER}/2026/gamma-of-the-ridge` });

/** A reader who did everything there is to do. */
async function busyReader(): Promise<Reader> {
  const reader = await Reader.withSite(SITE, OTHER);
  await reader.saw(a, b, elsewhere);
  await reader.later(DAY).saw({ ...a, headline: 'Another headline of alpha' }, b);
  await reader.sawOn(`https://${OTHER}/news`, elsewhere, a);
  await reader.opened(a);
  await reader.opened(elsewhere);
  await reader.progress(page(card('alpha', { url: `${HOME}s/alpha-12345` }), { canonical: a.url }), 0.9, {
    read: true,
  });
  for (const one of [a, b, elsewhere]) await reader.clip(one);
  await reader.mark(b, true);
  await reader.follow('Ana Marín');
  await reader.follow('Ana Marín', true, OTHER);
  return reader.later(MINUTE);
}

const text = async (reader: Reader) => JSON.stringify(await reader.everything());

test('a forgotten story leaves no trace, and every other one stays', async () => {
  const reader = await busyReader();
  expect(await text(reader)).toMatch(/alpha/);
  expect((await reader.forget({ story: a.url })).changed).not.toBe(null);
  expect(await text(reader)).not.toMatch(/alpha/);
  expect(await reader.read(b)).toBe('read');
  expect((await reader.state(elsewhere)).clipped).toBe(true);
});

test('a story is forgotten by any of its addresses', async () => {
  const reader = await busyReader();
  await reader.forget({ story: `${HOME}s/alpha-12345?utm_source=letter` });
  expect(await text(reader)).not.toMatch(/alpha/);
});

test('a story whose own page lists others is forgotten as a section page too', async () => {
  const reader = await busyReader();
  const rail = card('delta');
  await reader.sawOn(`${HOME}s/alpha-12345`, rail);
  await reader.sawOn(a.url, rail);
  await reader.opened(rail, a.url);
  await reader.forget({ story: a.url });
  expect(await text(reader)).not.toMatch(/alpha/);
  expect(await reader.read(rail)).toBe('opened');
});

test('a forgotten site leaves no trace, and every other one stays', async () => {
  const reader = await busyReader();
  await reader.forget({ site: SITE });
  expect(await text(reader)).not.toMatch(/harbour|alpha|beta|Tom/);
  expect(await reader.state(elsewhere)).toMatchObject({ read: 'opened', clipped: true });
  expect((await memory.authors(reader.db)).map(({ site }) => site)).toEqual([OTHER]);
  expect(await memory.sites(reader.db)).toMatchObject([{ domain: OTHER, on: true }]);
});

test('what a page of a forgotten site still reports is not remembered', async () => {
  const reader = await busyReader();
  await reader.forget({ site: SITE });
  await reader.saw(a);
  await reader.opened(a);
  await reader.progress(page(a), 0.5);
  expect(await text(reader)).not.toMatch(/harbour|alpha/);
});

test('with everything forgotten no store holds a row but the revision and the ids of operations', async () => {
  const reader = await busyReader();
  const { revision } = await reader.look([]);
  await reader.forget({ everything: true });
  const { operations, settings, ...stores } = await reader.everything();
  expect(Object.values(stores).flat()).toEqual([]);
  expect(settings).toEqual([{ name: 'revision', value: revision + 1 }]);
  expect(operations!.every((row) => Object.keys(row as object).join() === 'op,at')).toBe(true);
});

test('a forgotten story seen again is new, as if it had never been known', async () => {
  const reader = await busyReader();
  await reader.forget({ story: a.url });
  expect(await reader.state(a)).toMatchObject({ read: 'new', progress: 0, clipped: false });
});

test('forgetting what was never known is no error', async () => {
  const reader = await Reader.withSite();
  await reader.forget({ story: a.url });
  await reader.forget({ site: 'never-seen.test' });
});

test('whatever the reader did, a forgotten story leaves no trace', async () => {
  const step = fc.constantFrom<(reader: Reader) => Promise<unknown>>(
    (r) => r.saw(a, b),
    (r) => r.saw({ ...a, headline: 'Alpha, renamed' }),
    (r) => r.opened(a),
    (r) => r.progress(page(a), 0.1).then(() => r.opened(b, a.url)),
    (r) => r.clip(a),
    (r) => r.mark(a, true),
    (r) => r.mark(a, false),
    (r) => r.progress(page(a), 0.5, { read: true }),
    (r) => r.progress(page(card('alpha', { url: `${HOME}s/alpha-1` }), { canonical: a.url }), 0.2),
    (r) => r.progress(page(a, { canonical: `${HOME}s/alpha-of-2026` }), 0.2),
    async (r) => r.later(3 * MINUTE),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const reader = await Reader.withSite();
      for (const take of steps) await take(reader);
      await reader.forget({ story: a.url });
      expect((await text(reader)).toLowerCase()).not.toMatch(/alpha/);
    }),
    { numRuns: 40 },
  );
});

test('a forgotten story comes back whole when the forgetting is taken back', async () => {
  const reader = await busyReader();
  const before = await reader.everything();
  const kept = await memory.remembered(reader.db, { story: a.url });
  await reader.forget({ story: a.url });
  await memory.restore(reader.db, { op: 'restore-1', remembered: kept }, reader.now);
  const after = await reader.everything();
  for (const store of ['stories', 'reading', 'clippings', 'aliases'] as const)
    expect(after[store]).toEqual(before[store]);
});

test('what came to be remembered of a forgotten story meanwhile stays when the forgetting is taken back', async () => {
  const reader = await busyReader();
  const kept = await memory.remembered(reader.db, { story: b.url });
  await reader.forget({ story: b.url });
  await reader.mark(b, false);
  await memory.restore(reader.db, { op: 'restore-2', remembered: kept }, reader.now);
  expect(await reader.read(b)).not.toBe('read');
  expect((await reader.state(b)).clipped).toBe(true);
});
