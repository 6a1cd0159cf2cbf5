/**
 * `node build.ts KIND DIR`: builds Dogear so that it has one protection less on each page whose address says which, from
 * sources that have no such switch.
 */
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../../../harness/build.ts';
import { fragmentOf, leaks, slowLeak } from './index.ts';
import type { Edit } from './leak.ts';

/** Replaces one place of one source; throws where it is not there exactly once. */
function editing(edit: Edit, fragment: string, applied: Set<Edit>): Plugin {
  const { file, find } = edit;
  return {
    name: `edit ${file}`,
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]!.endsWith(`/${file}`)) return null;
      const parts = code.split(find);
      if (parts.length !== 2) throw new Error(`${file} has this ${parts.length - 1} times, not once: ${find}`);
      applied.add(edit);
      return parts.join(edit.replace(`location.hash === '${fragment}'`));
    },
  };
}

const [kind, outDir] = process.argv.slice(2) as [string, string];
const edits = [...leaks, slowLeak].flatMap((leak) => leak.edits.map((edit) => ({ edit, fragment: fragmentOf(leak) })));
const applied = new Set<Edit>();
await build({
  root: ROOT,
  outDir,
  outDirTemplate: 'extension',
  browser: kind === 'firefox' ? 'firefox' : 'chrome',
  manifestVersion: 3,
  vite: () => ({
    plugins: edits.map(({ edit, fragment }) => editing(edit, fragment, applied)),
    build: { minify: false },
  }),
});
const missed = edits.filter(({ edit }) => !applied.has(edit));
if (missed.length) throw new Error(`Not part of the build: ${missed.map(({ edit }) => edit.file)}`);
