/** The hostile twin of the newsroom's section page: the same cards, and a first script that probes for what is known. */
import { type Answer, page, type Route, script } from '../../newsroom/answer.ts';
import { bundled } from '../../newsroom/bundle.ts';
import { front } from '../../newsroom/pages/front.ts';
import { archivePage } from '../../newsroom/pages/latest.ts';
import { html } from '../../newsroom/parts/html.ts';
import type { Site } from '../../newsroom/parts/site.ts';
import { fontTraps } from './font-traps.ts';

export const TWIN = '/twin';
/** A twin with 240 cards. */
export const LONG_TWIN = '/twin-archive';

const head = html`<script src="/probes.js"></script><style>${fontTraps()}</style>`;
/** What changes in one row concerns no other: its work can be timed alone. */
const apart = html`<script src="/probes.js"></script><style>.row{contain:layout size;height:170px}</style>`;

/** Pages for `startNewsroom`. */
export function twins(): Readonly<Record<string, (site: Site) => Route>> {
  const probes = bundled(new URL('probes/main.ts', import.meta.url));
  return {
    [TWIN]: (site) => () => page(front(site, head)),
    [LONG_TWIN]: (site) => () => page(archivePage(site, apart)),
    '/probes.js': () => async (): Promise<Answer> => script(await probes()),
  };
}
