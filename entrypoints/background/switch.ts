/** Turning sites on and off: the memory, the browser's registration and the open tabs, brought to agree. */
import { forget, siteOff, siteOn, sites } from '../../utils/memory/index.ts';
import {
  giveBack,
  grantedDomains,
  isGranted,
  registerMenus,
  registerPages,
  startOpenTabs,
  tellLeave,
} from '../../utils/sites/index.ts';
import type { Desk } from './desk.ts';

export interface Switch {
  /** Turns a granted site on and starts in its open tabs. Rejects where the grant is missing. */
  on(op: string, domain: string): Promise<void>;
  /** Turns a site off, clears its open tabs and gives the permission back; its memory stays. */
  off(op: string, domain: string): Promise<void>;
  /** Forgets a site: off, and nothing of it remembered. */
  forget(op: string, domain: string): Promise<void>;
  /** Clears every site, then everything remembered. */
  forgetEverything(op: string): Promise<void>;
  /** Makes memory and registration follow what the browser grants: at every start, and when a grant is taken back. */
  reconcile(): Promise<void>;
  /** Starts the page script anew in the open tabs of every site that is on: after an update they run the old one. */
  restart(): Promise<void>;
}

export function createSwitch(desk: Desk): Switch {
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: two overlapping registrations would fail on each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
  const register = async () => {
    const on = await desk.domains();
    await Promise.all([registerPages(on), registerMenus(on)]);
  };

  const leave = async (domain: string): Promise<void> => {
    await register();
    await tellLeave(domain);
    await giveBack(domain);
  };
  const start = async (op: string, domain: string): Promise<void> => {
    if (!(await isGranted(domain)))
      throw new Error(`The browser has not given Dogear access to ${domain}. Turn it on again and allow it.`);
    const already = (await desk.domains()).includes(domain);
    await desk.write(siteOn, { op, domain });
    await register();
    if (!already) await startOpenTabs(domain);
  };

  return {
    on: (op, domain) => inTurn(() => start(op, domain)),
    off: (op, domain) =>
      inTurn(async () => {
        await desk.write(siteOff, { op, domain });
        await leave(domain);
      }),
    forget: (op, domain) =>
      inTurn(async () => {
        await desk.write(forget, { op, what: { site: domain } });
        await leave(domain);
      }),
    forgetEverything: (op) =>
      inTurn(async () => {
        const on = await desk.domains();
        await desk.write(forget, { op, what: { everything: true } });
        for (const domain of on) await leave(domain);
      }),
    reconcile: () =>
      inTurn(async () => {
        const granted = await grantedDomains();
        const known = await desk.read(sites, undefined);
        for (const { domain, on } of known) {
          if (!on || domain === null || (await isGranted(domain))) continue;
          await desk.write(siteOff, { op: `revoked:${domain}:${Date.now()}`, domain });
          await tellLeave(domain);
        }
        // Granted while we could not hear it; a site the reader switched off stays off.
        for (const domain of granted)
          if (!known.some((one) => one.domain === domain)) await start(`granted:${domain}:${Date.now()}`, domain);
        await register();
      }),
    restart: () =>
      inTurn(async () => {
        for (const domain of await desk.domains()) await startOpenTabs(domain);
      }),
  };
}
