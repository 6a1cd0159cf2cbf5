import { Html, html } from './html.ts';
import type { Site } from './site.ts';

const sections: readonly (readonly [string, string])[] = [
  ['/', 'Today'],
  ['/latest', 'Latest'],
  ['/culture', 'Culture'],
  ['/archive', 'Archive'],
  ['/ko', '한국어'],
];

interface Page {
  readonly title: string;
  readonly path: string;
  readonly site: Site;
  readonly body: Html;
  readonly head?: Html;
  readonly language?: string;
}

/** A whole page: head, sticky header, what is given, footer. */
export const shell = ({ title, path, site, body, head = html``, language = 'en' }: Page): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="preload" href="/fonts/serif.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>
<header class="top">
  <a class="name" href="${site.www}/">The Brackwater Courier</a>
  <nav aria-label="Sections">${sections.map(
    ([href, label]) =>
      html`<a href="${site.www}${href}"${new Html(href === path ? ' aria-current="page"' : '')}>${label}</a>`,
  )}</nav>
</header>
${body}
<footer class="bottom">
  <p class="name">The Brackwater Courier</p>
  <p>Printed with the morning tide since 1871. The Courier, its city and everyone in it are invented.</p>
  <nav aria-label="About"><a href="/about">About us</a> <a href="/about#corrections">Corrections</a> <a href="/about#tides">Tide tables</a></nav>
</footer>
</body>
</html>
`.markup;
