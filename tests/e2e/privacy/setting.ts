import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserKind, BUILDS } from '../../harness/build.ts';
import { openReader, type Reader } from '../../harness/reader.ts';
import { DOMAIN } from '../../newsroom/parts/site.ts';
import { buildLeaky } from './leaks/build-leaky.ts';
import { startTwin, type TwinRoom } from './visit.ts';

/** A reader at the twin. */
export interface Setting {
  readonly reader: Reader;
  readonly twin: TwinRoom;
  close(): Promise<void>;
}

/** Opens a reader and the twin, with the build or with a leaky one. */
export async function openSetting(kind: BrowserKind, build: 'sound' | 'leaky'): Promise<Setting> {
  const extension = build === 'leaky' ? buildLeaky(kind) : BUILDS[kind];
  const twin = await startTwin();
  try {
    const reader = await openReader(kind, { extension, granted: [DOMAIN] });
    return {
      reader,
      twin,
      async close() {
        await reader.close();
        await twin.newsroom.close();
      },
    };
  } finally {
    // A reader has a copy of its own.
    if (build === 'leaky') rmSync(dirname(extension), { recursive: true, force: true });
  }
}

/** Runs something in a setting of its own. */
export async function inSetting<T>(
  kind: BrowserKind,
  build: 'sound' | 'leaky',
  run: (reader: Reader, twin: TwinRoom) => Promise<T>,
): Promise<T> {
  const setting = await openSetting(kind, build);
  try {
    return await run(setting.reader, setting.twin);
  } finally {
    await setting.close();
  }
}
