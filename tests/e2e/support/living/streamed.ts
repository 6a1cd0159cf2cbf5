import { page, type Route } from '../../../newsroom/answer.ts';
import { cards } from '../moving.ts';

declare global {
  interface Window {
    /** Hosts of marks that were put into the page before it had loaded. */
    early: number;
  }
}

/** A document that the server sends in pieces: the next one whenever `send` is called. */
export function streamed(): { readonly route: Route; send(): void } {
  const pieces = [
    `<!doctype html><html lang="en"><head><title>The paper</title><script>
window.early = 0;
new MutationObserver((records) => {
  if (document.readyState !== 'complete')
    early += records.flatMap(({ addedNodes }) => [...addedNodes]).filter(({ localName }) => localName === 'aside').length;
}).observe(document, { childList: true, subtree: true });
</script></head><body><main><h1>The paper</h1>${cards('Wharf', 6)}`,
    cards('Market', 6),
    `${cards('Harbour', 6)}</main></body></html>`,
  ];
  let next = Promise.withResolvers<void>();
  async function* body() {
    for (const piece of pieces) {
      yield piece;
      if (piece === pieces.at(-1)) return;
      await next.promise;
      next = Promise.withResolvers();
    }
  }
  return {
    route: () => ({ ...page(''), body: body() }),
    send: () => next.resolve(),
  };
}
