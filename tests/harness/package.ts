/** What must hold of a built package before it may leave the house. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserKind, BUILDS, ROOT } from './build.ts';
import warningsFile from './lint-warnings.json' with { type: 'json' };

/** What every page of every enabled site pays for. */
const EVERY_PAGE = ['page.js', 'live.js', 'words.js', 'outline.js', 'recognition.js'];

/** Bytes, gzipped, of the scripts that run in pages, each alone or several together. */
const LIMITS: readonly (readonly [limit: number, ...files: string[]])[] = [
  [30_000, ...EVERY_PAGE],
  [16_000, 'marks.js'],
  [3_000, 'story.js'],
  [1_000, 'links.js'],
  [3_000, 'frame.js'],
  [1_000, 'sweep.js'],
  [3_000, 'drawn.js'],
];

/** Complaints about the scripts that run in pages: their size, and zod, which belongs in the background. */
export function pageScriptComplaints(kind: BrowserKind): string[] {
  return LIMITS.flatMap(([limit, ...files]) => {
    const sources = files.map((file) => readFileSync(join(BUILDS[kind], file)));
    const sizes = sources.map((source) => gzipSync(source, { level: 9 }).length);
    const size = sizes.reduce((sum, each) => sum + each);
    const what = `${files.join(', ')} for ${kind}`;
    console.log(`${what}: ${sizes.join(' + ')} bytes gzipped of ${limit}`);
    return [
      ...(size < limit ? [] : [`${what}: ${size} bytes gzipped; the limit is ${limit}`]),
      ...files
        .filter((_, at) => sources[at]!.includes('_zod'))
        .map((file) => `${file} for ${kind} contains zod: import the protocol's types only`),
    ];
  });
}

/** One warning about a library's own code that someone looked at. */
interface Reviewed {
  readonly code: string;
  /** What the file's name starts with: names of chunks end in a hash of their content. */
  readonly file: string;
  readonly reason: string;
}
const reviewed: readonly Reviewed[] = warningsFile;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Complaints of `web-ext lint` about the Firefox package, but for the warnings reviewed in `lint-warnings.json`. */
export function storeComplaints(): string[] {
  const lint = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', BUILDS.firefox, '-o', 'json'];
  const run = spawnSync(process.execPath, lint, { cwd: ROOT, encoding: 'utf8' });
  if (!run.stdout.startsWith('{')) return [`web-ext lint did not run: ${run.stdout}${run.stderr}`];
  const { errors, warnings } = JSON.parse(run.stdout) as { errors: Finding[]; warnings: Finding[] };
  const unknown = [...warnings];
  const stale = reviewed.filter((one) => {
    const found = unknown.findIndex((warning) => matches(one, warning));
    if (found >= 0) unknown.splice(found, 1);
    return found < 0;
  });
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${unknown.length} not reviewed`);
  return [
    ...errors.map((error) => `error: ${line(error)}`),
    ...unknown.map((warning) => `not reviewed: ${line(warning)}`),
    ...stale.map((one) => `reviewed, but no longer there; remove it: ${one.code} in ${one.file}`),
  ];
}

const matches = (one: Reviewed, warning: Finding): boolean =>
  one.code === warning.code && (warning.file ?? '').startsWith(one.file);

const line = ({ code, message, file, line }: Finding): string => `${code} in ${file}:${line}: ${message}`;
