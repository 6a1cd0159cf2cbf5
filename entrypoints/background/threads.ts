/** What popup, library and peek may ask about threads. */
import { thread } from '../../utils/memory/index.ts';
import type { ExtensionTable } from '../../utils/messages/protocol.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import type { Desk } from './desk.ts';

type Threads = Pick<ExtensionTable, 'thread' | 'notRelated' | 'muteThread' | 'threadsOn'>;

export function threadHandlers(desk: Desk): Handlers<Threads> {
  return {
    thread: (request) => desk.read(thread, request),
    notRelated: async () => null,
    muteThread: async () => null,
    threadsOn: async () => null,
  };
}
