/** `node build.ts KIND LEAK DIR`: builds Dogear with one protection less, from sources that have no such switch. */
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../../../harness/build.ts';
import { leaks, slowLeak } from './index.ts';
import type { Edit } from './leak.ts';

/** Replaces one place of one source; throws where it is not there exactly once. */
function editing({ file, find, replace }: Edit, applied: Set<string>): Plugin {
  return {
    name: `edit ${file}`,
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]!.endsWith(`/${file}`)) return null;
      const parts = code.split(find);
      if (parts.length !== 2) throw new Error(`${file} has this ${parts.length - 1} times, not once: ${find}`);
      applied.add(file);
      return parts.join(replace);
    },
  };
}

const [kind, name, outDir] = process.argv.slice(2) as [string, string, string];
const { edits } = [...leaks, slowLeak].find((leak) => leak.name === name)!;
const applied = new Set<string>();
await build({
  root: ROOT,
  outDir,
  outDirTemplate: 'extension',
  browser: kind === 'firefox' ? 'firefox' : 'chrome',
  manifestVersion: 3,
  vite: () => ({ plugins: edits.map((edit) => editing(edit, applied)), build: { minify: false } }),
});
const missed = edits.filter(({ file }) => !applied.has(file));
if (missed.length) throw new Error(`Not part of the build: ${missed.map(({ file }) => file)}`);
