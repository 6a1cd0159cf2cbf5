/** What is measured inside a page, in an isolated world as the page script has one. Each function stands alone. */
import type { Measured } from './entry.ts';

/** What `entry.ts` leaves in the isolated world. */
declare const measured: Measured;

/** Times in ms, a number a round. */
export interface Rounds {
  readonly cards: number;
  readonly links: number;
  readonly walk: number[];
  readonly scan: number[];
  readonly readability: number[];
}

/**
 * Rounds of walk and scan in turn; the first ones warm both up and do not count. The walk reads `href` and `textContent`
 * of every one of `document.links`; the scan is a full one with nothing kept from before. Readability gets a clone of
 * the document, made off the clock, in `peers` rounds.
 */
export function rounds(url: string, warm: number, count: number, peers: number): Rounds {
  const time = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const walk = (): void => {
    let read = 0;
    for (const link of document.links) read += link.href.length + link.textContent.length;
    if (read < 0) throw new Error('never: the reads must not be optimised away');
  };
  const times = { walk: [] as number[], scan: [] as number[], readability: [] as number[] };
  let cards = 0;
  for (let round = 0; round < warm + count; round++) {
    const walked = time(walk);
    const scanned = time(() => {
      cards = measured.findCards(document, url).length;
    });
    if (round < warm) continue;
    times.walk.push(walked);
    times.scan.push(scanned);
  }
  for (let round = 0; round < peers; round++) {
    const clone = document.cloneNode(true) as Document;
    times.readability.push(time(() => new measured.Readability(clone).parse()));
  }
  return { cards, links: document.links.length, ...times };
}

/** Times in ms, a number a round. */
export interface Growth {
  readonly full: number[];
  readonly added: number[];
}

/**
 * Rounds in which cards are put at the end of a page's list and read by a scanner that knows the rest, in turn with full
 * scans of the grown page by one that knows nothing. Off the clock the cards are taken out again, and that is read too.
 */
export function growth(url: string, cards: string, warm: number, count: number): Growth {
  const list = document.querySelector('.list')!;
  const scanner = measured.createScanner(document);
  const scan = (): number => {
    const start = performance.now();
    measured.atOnce(scanner.scan(url, null));
    return performance.now() - start;
  };
  const changed = (addedNodes: Node[]): void =>
    scanner.note([{ type: 'childList', target: list, addedNodes: addedNodes as unknown as NodeList }]);
  const times: Growth = { full: [], added: [] };
  scan();
  for (let round = 0; round < warm + count; round++) {
    const before = list.lastChild!;
    list.insertAdjacentHTML('beforeend', cards);
    const nodes: Node[] = [];
    for (let node = before.nextSibling; node; node = node.nextSibling) nodes.push(node);
    changed(nodes);
    const added = scan();
    const start = performance.now();
    measured.findCards(document, url);
    const full = performance.now() - start;
    for (const node of nodes) node.parentNode!.removeChild(node);
    changed([]);
    scan();
    if (round < warm) continue;
    times.added.push(added);
    times.full.push(full);
  }
  return times;
}
