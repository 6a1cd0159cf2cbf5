/** What popup, library and peek may ask about threads. */
import { building, muteThread, notRelated, thread, threadsOn } from '../../utils/memory/index.ts';
import type { ExtensionTable } from '../../utils/messages/protocol.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import type { Desk } from './desk.ts';

type Threads = Pick<ExtensionTable, 'thread' | 'notRelated' | 'muteThread' | 'threadsOn' | 'building'>;

export function threadHandlers(desk: Desk): Handlers<Threads> {
  return {
    thread: (request) => desk.read(thread, request),
    notRelated: (request) => desk.write(notRelated, request),
    muteThread: (request) => desk.write(muteThread, request),
    threadsOn: (request) => desk.write(threadsOn, request),
    building: (request) => desk.read(building, request),
  };
}
