/** The page turns dark or light: by the system's setting or a switch of its own. */

/** A page may fade from one to the other for so long (ms). */
const FADE = 600;

/** Calls back when the page's own colours are other ones, once they have settled. Returns what ends the watch. */
export function watchTheme(document: Document, changed: () => void): () => void {
  const roots = [document.documentElement, document.body];
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = () =>
    roots.map((root) => getComputedStyle(root)).map(({ color, backgroundColor }) => color + backgroundColor);
  let before = String(theme());
  let settling: ReturnType<typeof setTimeout> | undefined;

  const compare = () => {
    const now = String(theme());
    if (now === before) return;
    before = now;
    changed();
  };
  const stirred = () => {
    clearTimeout(settling);
    settling = setTimeout(compare, FADE);
    compare();
  };
  const observer = new MutationObserver(stirred);
  for (const root of roots) observer.observe(root, { attributes: true });
  dark.addEventListener('change', stirred);

  return () => {
    clearTimeout(settling);
    observer.disconnect();
    dark.removeEventListener('change', stirred);
  };
}
