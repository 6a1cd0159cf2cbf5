import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Answer, script } from './answer.ts';

const here = (path: string) => new URL(path, import.meta.url);
const fonts: Readonly<Record<string, string>> = {
  '/fonts/serif.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  '/fonts/sans.woff2': '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
};
const sheets = ['base.css', 'front.css', 'cards.css', 'sections.css', 'story.css'];

/** Style, fonts and scripts of the paper; null for any other path. */
export async function asset(path: string): Promise<Answer | null> {
  if (path === '/style.css') {
    const parts = await Promise.all(sheets.map((name) => readFile(here(`style/${name}`), 'utf8')));
    return { type: 'text/css; charset=utf-8', body: parts.join('\n') };
  }
  if (path === '/latest.js') return script(await readFile(here('public/latest.js'), 'utf8'));
  const font = fonts[path];
  return font ? { type: 'font/woff2', body: await readFile(createRequire(import.meta.url).resolve(font)) } : null;
}
