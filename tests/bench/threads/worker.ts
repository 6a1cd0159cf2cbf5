/** The code under test in the extension's own background, in Chromium. */

import type { Reader } from '../../harness/reader.ts';
import { bundled } from '../recognition/world.ts';
import type { Measured } from './entry.ts';

export interface BackgroundWorker {
  /** Calls a function of the entry in the background. */
  call<K extends keyof Measured>(name: K, ...given: Parameters<Measured[K]>): Promise<Awaited<ReturnType<Measured[K]>>>;
  /** Ends the background and wakes it: ms from the script's first line to the answer of the call. */
  woken<K extends keyof Measured>(name: K, ...given: Parameters<Measured[K]>): Promise<number>;
}

export async function openBackground(reader: Reader): Promise<BackgroundWorker> {
  const script = await bundled(`${import.meta.dirname}/entry.ts`);
  const background = async () => {
    await reader.ask('sites', {});
    const target = await reader.browser.waitForTarget((one) => one.type() === 'service_worker');
    return (await target.worker())!;
  };
  const called = (name: string, given: readonly unknown[]) =>
    `measured[${JSON.stringify(name)}](...${JSON.stringify(given)})`;
  let worker = await background();
  await worker.evaluate(`${script};0`);
  return {
    call: async (name, ...given) => (await worker.evaluate(called(name, given))) as never,
    async woken(name, ...given) {
      await reader.endBackground();
      worker = await background();
      const timed = `(async () => { const start = performance.now(); ${script}; await ${called(name, given)}; return performance.now() - start; })()`;
      return (await worker.evaluate(timed)) as number;
    },
  };
}
