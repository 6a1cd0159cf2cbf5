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
 * Rounds of walk and scan in turn, after as many that warm both up as `warm` ms hold: a short page takes more of them
 * until its code is compiled. The walk reads `href` and `textContent` of every one of `document.links`; the scan is a
 * full one with nothing kept from before. Readability gets a clone of the document, made off the clock, in `peers`
 * rounds, warmed up alike.
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
  const scan = (): void => {
    cards = measured.findCards(document, url).length;
  };
  const parse = (): number => {
    const clone = document.cloneNode(true) as Document;
    return time(() => new measured.Readability(clone).parse());
  };
  for (const start = performance.now(); performance.now() < start + warm; scan()) walk();
  for (let round = 0; round < count; round++) {
    times.walk.push(time(walk));
    times.scan.push(time(scan));
  }
  for (const start = performance.now(); performance.now() < start + warm; ) parse();
  for (let round = 0; round < peers; round++) times.readability.push(parse());
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
 * The first `warm` ms do not count.
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
  const begun = performance.now();
  while (times.full.length < count) {
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
    if (start < begun + warm) continue;
    times.added.push(added);
    times.full.push(full);
  }
  return times;
}
