/** An isolated world in a page, as content scripts have one, with the code under test in it. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Page } from '../../harness/reader.ts';

/**
 * The code under test as one script, minified as in the extension.
 * @param entry a module that exports `measured`
 */
export async function bundled(entry = join(import.meta.dirname, 'entry.ts')): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]!.output[0].code}\nglobalThis.measured = bundle.measured;`;
}

export interface World {
  /** Runs a function that sees nothing but its arguments and the script. */
  run<A extends unknown[], R>(work: (...given: A) => R | Promise<R>, ...given: A): Promise<R>;
}

/** Puts a script into a new isolated world of a page. */
export async function openWorld(page: Page, script: string): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string): Promise<unknown> => {
    const options = { contextId: executionContextId, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${script};0`);
  return {
    async run<A extends unknown[], R>(work: (...given: A) => R | Promise<R>, ...given: A): Promise<R> {
      return (await evaluate(`(${work})(...${JSON.stringify(given)})`)) as R;
    },
  };
}
