import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserKind, BUILDS } from '../../harness/build.ts';
import { openReader, type Reader } from '../../harness/reader.ts';
import { DOMAIN } from '../../newsroom/parts/site.ts';
import { buildLeaky } from './leaks/build-leaky.ts';
import type { Leak } from './leaks/leak.ts';
import { startTwin, type TwinRoom } from './visit.ts';

/** Runs something with a reader and the twin, on the build (null) or on a leaky one. */
export async function withReader<T>(
  kind: BrowserKind,
  leak: Leak | null,
  run: (reader: Reader, twin: TwinRoom) => Promise<T>,
): Promise<T> {
  const extension = leak ? buildLeaky(kind, leak) : BUILDS[kind];
  const twin = await startTwin();
  const reader = await openReader(kind, { extension, granted: [DOMAIN] });
  try {
    return await run(reader, twin);
  } finally {
    await reader.close();
    await twin.newsroom.close();
    if (leak) rmSync(dirname(extension), { recursive: true, force: true });
  }
}
