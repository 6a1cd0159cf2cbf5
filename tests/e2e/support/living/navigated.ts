import { page, type Route } from '../../../newsroom/answer.ts';
import { cards } from '../moving.ts';

/** Sections of the page by path, and how many stories each lists. */
export const SECTIONS: Readonly<Record<string, number>> = {
  '/wharf': 9,
  '/market': 12,
  '/harbour': 7,
};

declare global {
  interface Window {
    /** Resolves when the section at the path is shown. */
    go(path: string): Promise<void>;
    /** Back and forward in the history. */
    travel(by: number): Promise<void>;
  }
}

/** Client-side navigation: the list of each section is put together in the browser, a moment after the address changed. */
export const navigated: Route = () =>
  page(`<!doctype html><html lang="en"><head><title>The paper</title></head><body><main><h1>The paper</h1>
<div id="list"></div></main><script>
const sections = ${JSON.stringify(
    Object.fromEntries(Object.entries(SECTIONS).map(([path, count]) => [path, cards(path.slice(1), count)])),
  )};
const list = document.getElementById('list');
const render = async () => {
  const path = location.pathname;
  // As after an answer of the server.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (path !== location.pathname) return;
  list.innerHTML = sections[path];
  document.title = path;
};
window.go = async (path) => {
  history.pushState({}, '', path);
  await render();
};
window.travel = (by) =>
  new Promise((resolve) => {
    addEventListener('popstate', () => render().then(resolve), { once: true });
    history.go(by);
  });
list.innerHTML = sections[location.pathname];
</script></body></html>`);
