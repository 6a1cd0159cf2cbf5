/** Asking the background. Types of the protocol only: no schema, and so no zod, reaches the page. */
import { browser } from '../browser.ts';
import type { Changed, ExtensionTable, PageTable, Reply, ToPage } from './protocol.ts';

type Table = { [name: string]: { request: unknown; reply: unknown } };
export type Ask<T extends Table> = <K extends keyof T & string>(
  name: K,
  request: T[K]['request'],
) => Promise<T[K]['reply']>;

/**
 * An id for one action of the reader; a repeated request with the same id is applied once.
 * Not `crypto.randomUUID`: pages served over plain http have none.
 */
export const operation = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function ask(table: 'pages' | 'extension', name: string, request: unknown): Promise<unknown> {
  const reply = (await browser.runtime.sendMessage({ to: 'background', table, name, request })) as
    | Reply<unknown>
    | undefined;
  if (!reply) throw new Error(`No answer to "${name}".`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Asks as a page. Rejects with a sentence that can be shown when the background refuses or is gone. */
export const askAsPage = ((name, request) => ask('pages', name, request)) as Ask<PageTable>;
/** Asks as popup, library or peek. */
export const askAsExtension = ((name, request) => ask('extension', name, request)) as Ask<ExtensionTable>;

/**
 * Calls back whenever something visible changed, until the returned function is called. For popup, library and peek: in
 * Firefox a frame inside a page hears only what its tab is told, so that counts too.
 */
export function onChanged(listener: () => void): () => void {
  const hear = (message: unknown): undefined => {
    if ((message as Partial<Changed | ToPage> | undefined)?.kind === 'changed') listener();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
