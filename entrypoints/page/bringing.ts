/** Having scripts brought into this page that not every page needs. */
import type { askAsPage } from '../../utils/messages/client.ts';

/** Resolves when the script is there, or was refused or is on its way already. A prerendered page gets it when it is shown. */
export type Bring = (script: 'recognition' | 'story' | 'marks') => Promise<void>;

export function createBringing(document: Document & { readonly prerendering?: boolean }, ask: typeof askAsPage): Bring {
  const coming = new Set<string>();
  return async (script) => {
    if (coming.has(script)) return;
    coming.add(script);
    if (document.prerendering)
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
    await ask('bring', { script }).catch(() => {});
    coming.delete(script);
  };
}
