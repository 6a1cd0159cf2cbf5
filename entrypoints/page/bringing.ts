/** Having scripts brought into this page by the background. */
import type { Bring } from '../../utils/marks/life.ts';
import type { askAsPage } from '../../utils/messages/client.ts';

/** What is on its way is not asked for again. A prerendered page asks when it is shown. */
export function createBringing(document: Document & { readonly prerendering?: boolean }, ask: typeof askAsPage): Bring {
  const coming = new Map<string, Promise<boolean>>();
  const fetched: Bring = async (script) => {
    if (document.prerendering)
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
    const came = await ask('bring', { script }).then(
      () => true,
      () => false,
    );
    coming.delete(script);
    return came;
  };
  return (script) => {
    const arrival = coming.get(script) ?? fetched(script);
    coming.set(script, arrival);
    return arrival;
  };
}
