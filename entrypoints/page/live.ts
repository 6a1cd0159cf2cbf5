/** One life of the page script: recognise, look, mark, watch, until the site is switched off or the extension is gone. */
import { watchAddress } from '../../utils/marks/address.ts';
import { watchAttention } from '../../utils/marks/attention.ts';
import { createLayer } from '../../utils/marks/create-layer.ts';
import { watchKeys } from '../../utils/marks/keys.ts';
import type { Target } from '../../utils/marks/layer.ts';
import { removeLeftovers } from '../../utils/marks/leftovers.ts';
import { every, type Life } from '../../utils/marks/life.ts';
import { watchPointer } from '../../utils/marks/pointer.ts';
import { parsed, settled } from '../../utils/marks/settled.ts';
import { watchView } from '../../utils/marks/view.ts';
import { watchPage } from '../../utils/marks/watcher.ts';
import { askAsPage as ask, isConnected, listenAsPage, operation, Refused } from '../../utils/messages/client.ts';
import { type FoundCard, findCards, readStory } from '../../utils/recognition/index.ts';
import { isListing } from '../../utils/recognition/listing.ts';
import type { Taught } from '../../utils/story/taught.ts';
import { createPeeking } from './peeking.ts';
import { createSaw } from './saw.ts';
import { createSection } from './section.ts';
import { followStory } from './story.ts';

/** ms between looks whether the extension is still there, and whether the page has new custom elements */
const PULSE = 1_000;

/** Lives in a page until `life` ends; ends it when nothing of ours may be left in the page. */
export function live(window: Window, life: Life): void {
  const { document } = window;
  const { signal } = life;
  const layer = createLayer(document);
  signal.addEventListener('abort', () => layer.destroy());
  const attention = watchAttention(window, signal);
  const ready = settled(window, signal);

  const address = watchAddress(window, () => moved(), signal);

  let taught: Taught | null = null;
  const section = createSection(address.current(), {
    scan: (url) => findCards(document, url, taught),
    ask,
    layer,
    quietly: (work) => watcher.quietly(work),
    visible: attention.visible,
    standing: (targets) => view.watch(targets),
    listed: (cards) => saw.add(cards),
    taught(now) {
      if (JSON.stringify(now) === JSON.stringify(taught)) return;
      taught = now;
      rescan(true);
    },
  });
  const saw = createSaw(
    window,
    { ask, attention, section: section.url, listing: () => section.cards().length > 0 },
    signal,
  );
  const view = watchView(
    document,
    {
      seen(target: FoundCard) {
        const card = section.card(target);
        if (card) saw.add([card]);
      },
      entered: (target) => section.isBlank(target) && watcher.stir(),
    },
    signal,
  );
  const read = () => {
    const found = readStory(document, section.url());
    return found && !isListing(found.text, section.targets()) ? found : null;
  };
  const story = followStory(window, { read, ask, attention }, signal);
  const peeking = createPeeking({ ask, box: layer.box, card: section.card, ready, life });
  Object.assign(life, { layer, section });

  const moved = () => {
    saw.flush();
    story.move();
    peeking.close();
    section.move(address.current());
    watcher.stir();
  };
  const rescan = (afresh: boolean) => {
    address.check();
    const again = section.rescan(afresh);
    story.find();
    return again;
  };
  const watcher = watchPage(
    document,
    { known: section.known, changed: section.doubt, rescan, surrender: section.surrender },
    signal,
  );
  const begin = async () => {
    await parsed(document, signal);
    removeLeftovers(document);
    watcher.start();
    rescan(true);
    await ready;
    section.open();
  };
  begin();
  window.addEventListener('resize', watcher.stir, { signal });

  let pointed: Target | null = null;
  const focused = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at && section.linked(at);
  };
  watchPointer(
    window,
    {
      hit: layer.hit,
      linked: section.linked,
      clip: section.clip,
      peek: peeking.toggle,
      follow(target) {
        const card = section.card(target);
        if (card) ask('opened', { op: operation(), section: section.url(), card }).catch(() => {});
      },
      point(target) {
        if (target !== pointed) layer.point(target);
        pointed = target;
      },
    },
    signal,
  );
  watchKeys(window, { close: peeking.close, toggle: () => peeking.toggle(focused() ?? pointed) }, signal);

  let missed: number | null = null;
  const catchUp = () => {
    if (!attention.visible()) return;
    section.paint();
    if (missed !== null) section.changed(missed);
    missed = null;
  };
  document.addEventListener('visibilitychange', catchUp, { signal });
  listenAsPage(
    {
      changed(revision) {
        missed = revision;
        catchUp();
      },
      cards() {
        rescan(false);
        return { section: section.url(), cards: section.cards() };
      },
      leave(domain) {
        if (`.${window.location.hostname}`.endsWith(`.${domain}`)) life.abort();
      },
      closePeek: peeking.close,
    },
    signal,
  );

  const pulse = () => (isConnected() ? watcher.check() : life.abort());
  every(PULSE, pulse, signal);
  const returned = async ({ persisted }: PageTransitionEvent) => {
    if (persisted) await section.refresh().catch((error) => error instanceof Refused && life.abort());
  };
  window.addEventListener('pageshow', returned, { signal });
}
