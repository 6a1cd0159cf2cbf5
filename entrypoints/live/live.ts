/** One life in a page: recognise, look, mark, watch, until the site is switched off or the extension is gone. */
import { watchAddress } from '../../utils/marks/address.ts';
import { watchAttention } from '../../utils/marks/attention.ts';
import type { Target } from '../../utils/marks/layer.ts';
import { removeLeftovers } from '../../utils/marks/leftovers.ts';
import { type Bring, every, type Hands, type Life } from '../../utils/marks/life.ts';
import { parsed, settled } from '../../utils/marks/settled.ts';
import { inSlices } from '../../utils/marks/slices.ts';
import { watchView } from '../../utils/marks/view.ts';
import { type Watched, watchPage } from '../../utils/marks/watcher.ts';
import {
  askAsPage as ask,
  isConnected,
  listenAsPage,
  operation,
  type PageEars,
  Refused,
} from '../../utils/messages/client.ts';
import type { FoundCard, Scanner } from '../../utils/recognition/index.ts';
import { borrow } from '../../utils/recognition/lent.ts';
import { atOnce } from '../../utils/recognition/steps.ts';
import type { Taught } from '../../utils/story/taught.ts';
import { createMarks } from './marks.ts';
import { createPeeking } from './peeking.ts';
import { createSaw } from './saw.ts';
import { createSection } from './section.ts';

/** ms between looks whether the extension is still there, and whether the page has new custom elements */
const PULSE = 1_000;

/** Lives in a page until `life` ends; ends it when nothing of ours may be left in the page. */
export function live(window: Window, life: Life, bring: Bring): Hands {
  const { document } = window;
  const { signal } = life;
  const attention = watchAttention(window, signal);
  const marks = createMarks({ bring, life });
  const ready = settled(window, signal);

  const address = watchAddress(window, () => moved(), signal);

  /** Null until the recogniser has come. */
  let scanner: Scanner | null = null;
  let found: readonly FoundCard[] | null = null;
  /** The latest scan: it supersedes those under way. */
  let latest = 0;
  let due = false;
  let taught: Taught | null = null;
  const section = createSection({
    address: address.current,
    scan: () => found!,
    ask,
    layer: marks,
    visible: attention.visible,
    standing: (targets) => view.watch(targets),
    // Not every browser lets a page that is closed send what is waiting.
    listed(cards) {
      saw.add(cards);
      saw.flush();
    },
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
      // What has no box gets no mark.
      entered: (_, unfolded) => unfolded && watcher.stir(),
    },
    signal,
  );
  const peeking = createPeeking({ ask, card: section.card, ready, life });
  Object.assign(life, { attention, section, quietly: (work: () => void) => watcher.quietly(work) });

  /** Reads the page as a story and follows its reader. */
  const followStory = () => {
    if (life.story) life.story.find();
    else if (found && borrow(life)?.mayBeStory(document, section.url())) bring('story');
  };
  const moved = () => {
    saw.flush();
    latest++;
    life.story?.move();
    peeking.close();
    section.move(address.current());
    watcher.stir();
  };
  const scanNow = (by: Scanner) => atOnce(by.scan(section.url(), taught));
  const show = (cards: readonly FoundCard[]) => {
    found = cards;
    const again = section.rescan(due);
    due = false;
    followStory();
    return again;
  };
  const rescan = async (afresh: boolean, back?: () => void) => {
    if (!scanner) return;
    address.check();
    due ||= afresh;
    const mine = ++latest;
    const cards = await inSlices(scanner.scan(section.url(), taught), () => mine === latest && !signal.aborted);
    if (!cards) return;
    // What changed meanwhile is read at once: it is little.
    if (show(scanner.pending() ? scanNow(scanner) : cards)) back?.();
  };
  const changed: Watched['changed'] = (records) => {
    scanner?.note(records);
    section.doubt(new Set(records.map(({ target }) => target)));
  };
  const watcher = watchPage(document, { known: section.known, changed, rescan, surrender: section.surrender }, signal);
  const begin = async () => {
    await parsed(document, signal);
    await inSlices(removeLeftovers(document), () => !signal.aborted);
    await recognised;
    if (signal.aborted) return;
    await watcher.start();
    await rescan(true);
    await ready;
    section.open();
  };
  window.addEventListener('resize', watcher.stir, { signal });

  let pointed: Target | null = null;
  const focused = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at && section.linked(at);
  };
  let missed: number | null = null;
  const catchUp = () => {
    if (!attention.visible()) return;
    section.paint();
    followStory();
    if (missed !== null) section.changed(missed);
    missed = null;
  };
  document.addEventListener('visibilitychange', catchUp, { signal });
  const ears: PageEars = {
    changed(revision) {
      missed = revision;
      catchUp();
    },
    async cards() {
      await recognised;
      latest++;
      if (scanner) show(scanNow(scanner));
      return { section: section.url(), cards: section.cards() };
    },
    leave(domain) {
      if (`.${window.location.hostname}`.endsWith(`.${domain}`)) life.abort();
    },
    closePeek: peeking.close,
  };
  listenAsPage(ears, signal);

  const recognise = async () => {
    await bring('recognition');
    scanner = borrow(life)?.createScanner(document) ?? null;
  };
  const recognised = recognise();
  begin();

  const pulse = () => (isConnected() ? watcher.check() : life.abort());
  every(PULSE, pulse, signal);
  const returned = async ({ persisted }: PageTransitionEvent) => {
    if (persisted) await section.refresh().catch((error) => error instanceof Refused && life.abort());
  };
  window.addEventListener('pageshow', returned, { signal });

  return {
    hit: marks.hit,
    linked: section.linked,
    clip: section.clip,
    peek: peeking.toggle,
    preview: peeking.preview,
    open(target, way) {
      const url = section.state(target)?.thread?.line?.url;
      if (!url) return;
      ask('reopened', { op: operation(), section: section.url(), url }).catch(() => {});
      ask('open', { url, way }).catch(() => {});
    },
    follow(target) {
      const card = section.card(target);
      if (card) ask('opened', { op: operation(), section: section.url(), card }).catch(() => {});
    },
    point(target) {
      if (target !== pointed) marks.point(target);
      pointed = target;
    },
    close: peeking.close,
    toggle: () => peeking.toggle(focused() ?? pointed),
  };
}
