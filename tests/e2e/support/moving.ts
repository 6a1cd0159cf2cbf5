/** Pages that change under our marks. */
import { page, type Route } from '../../newsroom/answer.ts';

const card = (kind: string, index: number): string => `
<article>
  <h2><a href="/2026/02/${10 + index}/${kind}-story-${index}">${kind} story number ${index} from the far side of the bay</a></h2>
  <p>Nobody had expected the tide to bring that in, and least of all on a Monday.</p>
</article>`;

/** Cards of this kind, numbered from 0. */
export const cards = (kind: string, count: number): string =>
  Array.from({ length: count }, (_, index) => card(kind, index)).join('');

const moving = (body: string, script: string): (() => Route) => {
  const text = `<!doctype html><html lang="en"><head><title>The moving page</title><style>[data-shut]{display:none}</style></head>
<body><main><h1>Far side</h1><div id="list">${body}</div></main><script>const list = document.getElementById('list'); const first = list.innerHTML; ${script}</script></body></html>`;
  return () => () => page(text);
};

const watching = (react: string): string =>
  `window.rounds = 0; new MutationObserver((records) => { ${react} }).observe(list, { childList: true, subtree: true });`;

/** By path. What a page's script can do is called by its tests as `window.act()`. */
export const movingPages: Readonly<Record<string, () => Route>> = {
  '/rendered-anew': moving(cards('First', 12), 'window.act = () => { list.innerHTML = first; };'),
  '/recycled': moving(
    cards('First', 12),
    `window.act = () => { for (const link of list.querySelectorAll('a')) { link.href = link.href.replace('First', 'Second'); link.firstChild.data = link.firstChild.data.replace('First', 'Second'); } };`,
  ),
  '/navigated': moving(
    cards('First', 12),
    `window.act = () => { history.pushState({}, '', '/navigated/on'); setTimeout(() => { list.innerHTML = ${JSON.stringify(cards('Second', 9))}; }, 200); };`,
  ),
  '/shut': moving(
    `<div>${cards('First', 6)}</div><div data-shut>${cards('Second', 6)}</div>`,
    `window.act = () => { for (const part of list.children) part.toggleAttribute('data-shut'); };`,
  ),
  '/plucks': moving(
    cards('First', 12),
    watching(
      `const put = records.flatMap((record) => [...record.addedNodes]); for (const node of put) node.remove(); if (put.length) window.rounds++;`,
    ),
  ),
  '/restores': moving(
    cards('First', 12),
    watching(`if (list.innerHTML !== first) { list.innerHTML = first; window.rounds++; }`),
  ),
};
