/**
 * Draws the toolbar and store icons from their SVGs into public/icon: `node tests/harness/icons.ts`. The smallest has
 * a drawing of its own, set to whole pixels.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.ts';

const ICONS = join(import.meta.dirname, '../../public/icon');
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const drawings = [
  { size: 16, svg: read('icon-16.svg') },
  ...[32, 48, 128].map((size) => ({ size, svg: read('icon.svg') })),
];

const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { size, svg } of drawings) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${svg.replace('<svg', `<svg width="${size}"`)}`,
  );
  await page.screenshot({ path: join(ICONS, `${size}.png`), omitBackground: true });
}
await browser.close();
