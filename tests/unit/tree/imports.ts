/** Who imports whom, read from the source tree. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** File that imports, from the root of the repository. */
  readonly from: string;
  /** File imported, from the root, or a package specifier (`preact/hooks`). */
  readonly to: string;
  readonly isPackage: boolean;
  /** `import type …` as a whole. With `verbatimModuleSyntax`, `import { type X }` still loads the module. */
  readonly typesOnly: boolean;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every source file of the extension, from the root of the repository. */
export const sourceFiles = (): string[] =>
  globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT }).sort();

/** The imports of these files, dynamic ones and re-exports among them. */
export const importsOf = (files: readonly string[]): Import[] =>
  files.flatMap((file) => parseImports(file, readFileSync(join(ROOT, file), 'utf8')));

/** The imports in one file's source. */
export function parseImports(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found = (specifier: string, statement: string): Import => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : join(dirname(file), specifier);
    return { from: file, to, isPackage, typesOnly: /^(im|ex)port type\b/.test(statement) };
  };
  return [
    ...module.staticImports.map((one) => found(one.moduleRequest.value, source.slice(one.start))),
    ...module.staticExports.flatMap((one) => {
      const specifier = one.entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value;
      return specifier ? [found(specifier, source.slice(one.start))] : [];
    }),
    ...module.dynamicImports.map(({ moduleRequest }) => {
      return found(source.slice(moduleRequest.start + 1, moduleRequest.end - 1), '');
    }),
  ];
}

/** Circles among these imports, each as the files on the way round, the first one repeated at the end. */
export function circles(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(
    imports.filter((one) => !one.isPackage),
    (one) => one.from,
  );
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file);
    if (met >= 0) found.push([...way.slice(met), file]);
    if (met >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
