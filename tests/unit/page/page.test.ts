import { afterEach, expect, test, vi } from 'vitest';
import { runningLife } from '../../../utils/marks/life.ts';

afterEach(() => {
  runningLife()?.abort();
  vi.unstubAllGlobals();
});

/** Begins in a page whose background answers so. */
async function begin(reply: object) {
  const sendMessage = vi.fn(async () => reply);
  vi.stubGlobal('window', Object.assign(new EventTarget(), { document: new EventTarget() }));
  vi.stubGlobal('document', {});
  vi.stubGlobal('cancelAnimationFrame', () => {});
  vi.stubGlobal('scheduler', { yield: async () => {} });
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage } });
  vi.resetModules();
  await (await import('../../../entrypoints/page/index.ts')).default.main();
  return sendMessage;
}

test('the page has what lives in it brought', async () => {
  const sendMessage = await begin({ ok: true, value: null });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'bring', request: { script: 'live' } }),
  );
  expect(runningLife()).not.toBeNull();
});

test('a page that is refused it, as its site is off again, leaves room for the next life', async () => {
  await begin({ ok: false, error: 'This site is off.' });
  expect(runningLife()).toBeNull();
});
