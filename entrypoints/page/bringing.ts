/** Having scripts brought into this page that not every page needs. */
import type { askAsPage } from '../../utils/messages/client.ts';

/** Resolves when the script is there, or was refused, is on its way already, or can't come yet: a prerendered page gets none. */
export type Bring = (script: 'story' | 'marks') => Promise<void>;

export function createBringing(document: Document & { readonly prerendering?: boolean }, ask: typeof askAsPage): Bring {
  const coming = new Set<string>();
  return async (script) => {
    if (document.prerendering || coming.has(script)) return;
    coming.add(script);
    await ask('bring', { script }).catch(() => {});
    coming.delete(script);
  };
}
