import { page, type Route } from '../../../newsroom/answer.ts';

/** Stories of the list, the nodes it has for them, and a row's height (CSS px). */
export const STORIES = 2_000;
export const NODES = 20;
export const ROW = 60;

/** The headline and the path of a story by its number in the list. */
export const headlineOf = (index: number): string => `Tide report number ${index} comes in from the outer harbour`;
export const pathOf = (index: number): string => `/2026/02/11/tide-report-${index}`;

/** A virtualised list: a few nodes are moved and filled anew for whatever part of the list is in the window. */
export const virtual: Route = () =>
  page(`<!doctype html><html lang="en"><head><title>Tide reports</title><style>
body { margin: 0; font: 16px/20px sans-serif }
#list { position: relative; height: ${STORIES * ROW}px; margin: 0 40px }
article { position: absolute; left: 0; right: 0; height: ${ROW}px; overflow: hidden }
h2, p { margin: 0; font-size: 16px }
</style></head><body><main><div id="list"></div></main><script>
const list = document.getElementById('list');
list.innerHTML = '<article><h2><a href="/"> </a></h2><p> </p></article>'.repeat(${NODES});
const rows = [...list.children];
const headlineOf = ${headlineOf};
const pathOf = ${pathOf};
const render = () => {
  const first = Math.max(0, Math.min(Math.floor(scrollY / ${ROW}) - 2, ${STORIES - NODES}));
  for (let index = first; index < first + ${NODES}; index++) {
    const row = rows[index % ${NODES}];
    if (row.dataset.index === String(index)) continue;
    row.dataset.index = index;
    row.style.transform = 'translateY(' + index * ${ROW} + 'px)';
    row.querySelector('a').href = pathOf(index);
    row.querySelector('a').firstChild.data = headlineOf(index);
    row.querySelector('p').firstChild.data = 'Report ' + index + ' of the harbour master, read out at noon.';
  }
};
addEventListener('scroll', render);
render();
</script></body></html>`);
