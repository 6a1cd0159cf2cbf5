import { fileURLToPath } from 'node:url';
import { build } from 'vite';

async function bundle(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The bundler watched instead of building.');
  return output.output[0].code;
}

/** A module with all it imports as one classic script, built when it is first asked for. */
export function bundled(entry: URL): () => Promise<string> {
  let built: Promise<string> | null = null;
  return () => {
    built ??= bundle(entry);
    return built;
  };
}
