/** Options of a command: `--pages DIR --manifest FILE`. */
import { parseArgs } from 'node:util';
import { Advice } from './main.ts';

/** Values of the named options; throws with the usage where one is missing or unknown. */
export function requiredOptions<K extends string>(usage: string, ...names: readonly K[]): Record<K, string> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ options });
    const missing = names.find((name) => values[name] === undefined);
    if (missing) throw new Error(`--${missing} is missing.`);
    return values as Record<K, string>;
  } catch (error) {
    throw new Advice(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
