/** Which sites were swept since the browser started: the sweep is for the first page of a site, not for each. */
import { browser } from '../browser.ts';

/** True once for a site (registrable domain) from each time it was turned on (`since`, ms since epoch). */
export async function isFirstSweep(domain: string, since: number): Promise<boolean> {
  const slot = `swept:${domain}`;
  const { [slot]: swept } = await browser.storage.session.get(slot);
  await browser.storage.session.set({ [slot]: since });
  return swept !== since;
}
