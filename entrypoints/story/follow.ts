/** Following the reader through a story's own page, and reporting how far they are. */
import type { Attention } from '../../utils/marks/attention.ts';
import { every, type Life } from '../../utils/marks/life.ts';
import { type askAsPage, operation } from '../../utils/messages/client.ts';
import { typicalTime } from '../../utils/reading/pace.ts';
import { isRead, progressOf, see, UNREAD } from '../../utils/reading/reading.ts';
import type { StoryPage } from '../../utils/story/card.ts';

/** ms between two glimpses of the page */
const GLIMPSE = 1_000;
/** ms between two reports */
const REPORT = 5_000;
/** ms in which a page that is built by scripts shows its story; after that it has none */
const PATIENCE = 10_000;

export interface StoryText {
  readonly page: StoryPage;
  readonly text: Element;
}
export interface StoryParts {
  readonly read: () => Promise<StoryText | null>;
  readonly ask: typeof askAsPage;
  readonly attention: Attention;
}

/** Follows until the signal. The first report, once visible, says that the story was opened. */
export function followStory(
  window: Window,
  { read, ask, attention }: StoryParts,
  signal: AbortSignal,
): NonNullable<Life['story']> {
  let story: (StoryText & { readonly typical: number }) | null = null;
  let reading = UNREAD;
  let reported = { attended: 0, at: 0, opened: false, read: false };
  let last = performance.now();
  let until = Number.POSITIVE_INFINITY;
  /** How often the page has moved, and after which move its text is being looked for. */
  let moves = 0;
  let looking = -1;

  const report = () => {
    if (!story) return;
    const progress = progressOf(reading, story.typical);
    const before = reported;
    const attended = reading.attended - before.attended;
    if (before.opened && attended === 0) return;
    reported = { attended: reading.attended, at: performance.now(), opened: true, read: isRead(progress) };
    const request = { op: operation(), story: story.page, attended, progress, read: isRead(progress) };
    ask('progress', request).catch(() => {
      reported = { ...reported, attended: reported.attended - attended, opened: before.opened, read: before.read };
    });
  };
  const glimpse = () => {
    const now = performance.now();
    const visible = attention.visible();
    if (story)
      reading = see(reading, { ms: now - last, visible, idle: attention.idle(), ...partInView(story.text, window) });
    last = now;
  };
  const tick = () => {
    glimpse();
    if (!story || !attention.visible()) return;
    const becameRead = !reported.read && isRead(progressOf(reading, story.typical));
    if (!reported.opened || becameRead || performance.now() - reported.at >= REPORT) report();
  };
  const leave = () => {
    if (reported.opened) report();
  };
  every(GLIMPSE, tick, signal);
  window.document.addEventListener('visibilitychange', () => (attention.visible() ? tick() : leave()), { signal });
  window.addEventListener('pagehide', leave, { signal });

  return {
    async find() {
      until = Math.min(until, performance.now() + PATIENCE);
      if (looking === moves || (story ? story.text.isConnected : performance.now() > until)) return;
      looking = moves;
      const mine = moves;
      const found = await read();
      if (mine !== moves || signal.aborted) return;
      looking = -1;
      if (found) story = { ...found, typical: typicalTime(found.text.textContent) };
      if (found) tick();
    },
    move() {
      leave();
      moves++;
      story = null;
      until = Number.POSITIVE_INFINITY;
      reading = UNREAD;
      reported = { attended: 0, at: 0, opened: false, read: false };
    },
  };
}

/** The part of an element that the viewport shows, as shares of its height. */
export function partInView(
  element: Element,
  { innerHeight }: Pick<Window, 'innerHeight'>,
): { from: number; to: number } {
  const { top, height } = element.getBoundingClientRect();
  if (height <= 0) return { from: 0, to: 0 };
  const share = (y: number) => Math.max(0, Math.min(1, (y - top) / height));
  return { from: share(0), to: share(innerHeight) };
}
