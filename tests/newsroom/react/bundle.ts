import { fileURLToPath } from 'node:url';
import { build } from 'vite';

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('client.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The bundler watched instead of building.');
  return output.output[0].code;
}

/** The client of the hydrating page as one classic script, built when it is first asked for. */
export function clientBundle(): () => Promise<string> {
  let built: Promise<string> | null = null;
  return () => {
    built ??= bundle();
    return built;
  };
}
