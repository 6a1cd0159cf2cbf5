/** Asking the background, and hearing from it. Types of the protocol only: no schema, and so no zod, reaches the page. */
import { browser, type Runtime } from '../browser.ts';
import type { Changed, ExtensionTable, PageCards, PageTable, Reply, ToPage } from './protocol.ts';

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

/** The background answered, and said no. */
export class Refused extends Error {}

/** ms before each further try: a background that was ended wakes within 115 ms. */
const TRIES = [50, 500];

/** A lost answer does not say whether the request was carried out; it is sent again, which its operation id makes safe. */
async function ask(table: 'pages' | 'extension', name: string, request: unknown): Promise<unknown> {
  const message = { to: 'background', table, name, request };
  let reply = await send(message);
  for (const wait of TRIES) {
    if (reply || !isConnected()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    reply = await send(message);
  }
  if (!reply) throw new Error(`No answer to "${name}".`);
  if (!reply.ok) throw new Refused(reply.error);
  return reply.value;
}

/** Undefined where nobody answered. */
async function send(message: unknown): Promise<Reply<unknown> | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Whether our extension is still there. An update or removal leaves the scripts in open pages behind. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
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

/** Address of the peek frame that redeems this token. */
export const peekAddress = (token: string): string => `${browser.runtime.getURL('peek.html')}#${token}`;

/** What a page does when the background tells or asks it something. */
export interface PageEars {
  changed(revision: number): void;
  cards(): Promise<PageCards>;
  leave(domain: string): void;
  closePeek(): void;
}

/** Listens as a page until the signal. */
export function listenAsPage(on: PageEars, signal: AbortSignal): void {
  const hear = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    const told = message as ToPage;
    if (told?.to !== 'page') return undefined;
    if (told.kind === 'cards') {
      on.cards().then(respond);
      return true;
    }
    if (told.kind === 'changed') on.changed(told.revision);
    else if (told.kind === 'leave') on.leave(told.domain);
    else on.closePeek();
    return undefined;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
  signal.addEventListener('abort', () => {
    if (isConnected()) onMessage.removeListener(hear as Runtime.OnMessageListenerCallback);
  });
}
