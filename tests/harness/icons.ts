/**
 * Draws the toolbar and store icons from their SVGs into public/icon: `node tests/harness/icons.ts`. The smallest has
 * a drawing of its own, set to whole pixels.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const DRAWINGS: readonly (readonly [size: number, svg: string])[] = [
  [16, read('icon-16.svg')],
  [32, read('icon.svg')],
  [48, read('icon.svg')],
  [128, read('icon.svg')],
];

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
const page = await browser.newPage();
for (const [size, svg] of DRAWINGS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${svg.replace('<svg', `<svg width="${size}"`)}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
