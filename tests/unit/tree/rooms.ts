/** The rooms of the house, and what each may import: DESIGN.md's import table. */
import type { Import } from './imports.ts';

interface Room {
  /** Rooms it may import beside itself. */
  readonly rooms: readonly string[];
  /** Rooms it may import types from, and nothing that is loaded. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const PREACT = ['preact', '@preact/signals'];
/** An extension page: draws with components, asks the background, requests permissions inside the click. */
const PAGE_OF_OURS: Room = {
  rooms: ['components', 'story', 'messages/client', 'browser'],
  types: ['messages/protocol'],
  packages: PREACT,
};

export const ROOMS: Readonly<Record<string, Room>> = {
  story: { rooms: [], packages: ['tldts-icann'] },
  recognition: { rooms: ['story'] },
  reading: { rooms: ['story'] },
  threads: { rooms: ['story'] },
  transfer: { rooms: ['story'], packages: ['zod'] },
  store: { rooms: ['story'], packages: ['idb'] },
  memory: { rooms: ['story', 'reading', 'threads', 'transfer', 'store'] },
  sites: { rooms: ['story', 'store', 'browser'] },
  'messages/protocol': { rooms: ['story'], packages: ['zod'] },
  'messages/client': { rooms: ['browser'], types: ['messages/protocol'] },
  // The door: it holds the schemas to what comes in.
  'messages/server': { rooms: ['messages/protocol', 'browser'], types: ['story'], packages: ['zod'] },
  marks: { rooms: ['story'] },
  // The words arrive as parameters; their names are checked against the English ones.
  components: { rooms: ['story'], types: ['public'], packages: PREACT },
  browser: { rooms: [], packages: ['webextension-polyfill'] },
  // Small scripts that the background or the harness brings into a page that runs the page script.
  'entrypoints/frame': { rooms: ['marks', 'messages/client'] },
  'entrypoints/marks': { rooms: ['marks'] },
  'entrypoints/sweep': { rooms: ['marks'] },
  'entrypoints/words': { rooms: ['recognition'] },
  'entrypoints/outline': { rooms: ['recognition'] },
  'entrypoints/recognition': { rooms: ['marks', 'recognition'] },
  'entrypoints/links': { rooms: ['marks', 'recognition'] },
  'entrypoints/drawn': { rooms: ['marks'], types: ['messages/protocol'] },
  'entrypoints/page': { rooms: ['marks', 'messages/client'] },
  'entrypoints/live': { rooms: ['marks', 'recognition', 'messages/client'], types: ['story'] },
  'entrypoints/story': { rooms: ['marks', 'recognition', 'reading', 'messages/client'], types: ['story'] },
  'entrypoints/popup': PAGE_OF_OURS,
  'entrypoints/library': PAGE_OF_OURS,
  'entrypoints/peek': PAGE_OF_OURS,
  'entrypoints/background': { rooms: ['memory', 'sites', 'messages/server'], types: ['story', 'messages/protocol'] },
};

/** The room a file belongs to, as the table names it. */
export function roomOf(file: string): string {
  const [top = '', second = '', third = ''] = file.split('/').map((part) => part.replace(/\.tsx?$/, ''));
  if (top === 'entrypoints') return `entrypoints/${second}`;
  if (top !== 'utils') return top;
  if (second !== 'messages') return second;
  return third === 'protocol' || third === 'client' ? `messages/${third}` : 'messages/server';
}

/** What is wrong with an import, as a reviewer would say it; null where nothing is. */
export function complaint(one: Import): string | null {
  const room = roomOf(one.from);
  const rules = ROOMS[room];
  if (!rules) return `${one.from}: "${room}" is no room of the house. Give it a line in the import table, or move it.`;
  if (one.isPackage) {
    const name = one.to.split('/', one.to.startsWith('@') ? 2 : 1).join('/');
    const defines = room.startsWith('entrypoints/') && /^wxt\/utils\/define-/.test(one.to);
    if (defines || rules.packages?.includes(name)) return null;
    if (name === 'webextension-polyfill') return `${one.from}: take the extension API from utils/browser.ts.`;
    return `${one.from}: ${room} may not import the package "${name}"; it may import ${list(rules.packages)}.`;
  }
  const target = roomOf(one.to);
  if (target === room || rules.rooms.includes(target)) return null;
  if (rules.types?.includes(target)) {
    return one.typesOnly ? null : `${one.from}: of ${one.to} only types may come here; write \`import type\`.`;
  }
  return `${one.from}: ${room} may not import ${one.to}; it may import ${list([...rules.rooms, ...(rules.types ?? [])])}.`;
}

const list = (names: readonly string[] = []): string => names.join(', ') || 'none';
