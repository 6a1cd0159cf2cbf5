/** Version 1: the first stores. Frozen once released; what changes later is an upgrade of its own. */
import type { Database } from '../schema.ts';

export function upgrade1(db: Database): void {
  db.createObjectStore('stories', { keyPath: 'key' }).createIndex('authors', 'authorKeys', { multiEntry: true });
  db.createObjectStore('aliases', { keyPath: 'key' }).createIndex('story', 'story');
  db.createObjectStore('reading', { keyPath: 'key' });
  db.createObjectStore('clippings', { keyPath: 'key' });
  db.createObjectStore('authors', { keyPath: 'key' });
  db.createObjectStore('visits', { keyPath: 'key' }).createIndex('attention', 'attention');
  db.createObjectStore('sites', { keyPath: 'domain' });
  db.createObjectStore('operations', { keyPath: 'op' }).createIndex('at', 'at');
  db.createObjectStore('settings', { keyPath: 'name' });
}
