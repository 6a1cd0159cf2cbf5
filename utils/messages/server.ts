/** Answering requests: who asks is checked, what is asked is checked, then the handler runs. */
import { z } from 'zod';
import { browser, type Runtime } from '../browser.ts';
import { type ExtensionTable, extensionRequests, type PageTable, pageRequests, type Reply } from './protocol.ts';

/** Who asks. */
export interface Asker {
  /** The tab it sits in; null for the popup. */
  readonly tabId: number | null;
  /** Address of the asking page or frame. */
  readonly url: string;
  /** Whether it sits in a private window, for which nothing is written. */
  readonly incognito: boolean;
}

type Table = { [name: string]: { request: unknown; reply: unknown } };
export type Handlers<T extends Table> = {
  readonly [K in keyof T]: (request: T[K]['request'], asker: Asker) => Promise<T[K]['reply']>;
};

export interface Tables {
  readonly pages: Handlers<PageTable>;
  readonly extension: Handlers<ExtensionTable>;
  /** Whether a page at this address may ask at all: its site is on. */
  readonly mayAsk: (asker: Asker) => Promise<boolean>;
}

const envelope = z.object({
  to: z.literal('background'),
  table: z.enum(['pages', 'extension']),
  name: z.string(),
  request: z.unknown(),
});
const schemas = { pages: pageRequests, extension: extensionRequests };

/** Answers every request from now on. Must be called in the background's first turn, or a waking message is lost. */
export function serve(tables: Tables): void {
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return undefined;
    answer(tables, parsed.data, sender).then(
      (value) => respond({ ok: true, value } satisfies Reply<unknown>),
      (error: unknown) => respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

async function answer(tables: Tables, message: z.infer<typeof envelope>, sender: Runtime.MessageSender) {
  const { table, name } = message;
  const asker = { tabId: sender.tab?.id ?? null, url: sender.url ?? '', incognito: sender.tab?.incognito ?? false };
  const trusted = table === 'extension' ? isExtensionPage(sender) : isTopFrame(sender) && (await tables.mayAsk(asker));
  if (!trusted) throw new Error(`Not allowed here: "${name}".`);
  const schema = Object.hasOwn(schemas[table], name) ? (schemas[table] as Record<string, z.ZodType>)[name] : undefined;
  if (!schema) throw new Error(`Nobody answers "${name}".`);
  const request = schema.safeParse(message.request);
  if (!request.success) throw new Error(`"${name}" was not understood: ${z.prettifyError(request.error)}`);
  // What changes something carries an operation id; private windows write nothing.
  const changes = (request.data as { op?: string }).op !== undefined;
  if (asker.incognito && changes) throw new Error('Nothing is remembered in a private window.');
  return (tables[table] as Handlers<Table>)[name]!(request.data, asker);
}

const isOurs = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;
const isTopFrame = (sender: Runtime.MessageSender): boolean =>
  isOurs(sender) && sender.tab !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url ?? '');
const isExtensionPage = (sender: Runtime.MessageSender): boolean =>
  isOurs(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
