import { digest, type Probe } from './probe.ts';

/** What a mark might say. */
const WORDS = [
  'read',
  'new',
  'seen',
  'opened',
  'changed',
  'clip',
  'follow',
  'you',
  'dogear',
  'yesterday',
  '✓',
  '●',
  '○',
  '★',
  '↳',
];
const MOST = 400;

type Finder = { find(text: string, caseSensitive?: boolean, backwards?: boolean, wrap?: boolean): boolean };

/** How often the browser's own search finds words in the page, and where. */
export const find: Probe = (nodes) => () => {
  const selection = getSelection()!;
  const kept = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const lines = WORDS.map((word) => {
    selection.removeAllRanges();
    const places: string[] = [];
    while (places.length < MOST && (window as unknown as Finder).find(word))
      places.push(`${nodes.name(selection.anchorNode)}@${selection.anchorOffset}`);
    return `${word} ${places.length} ${places.join(' ')}`;
  });
  selection.removeAllRanges();
  for (const range of kept) selection.addRange(range);
  return lines;
};

/** What is selected by the reader's hand, and what selecting everything gives. */
export const selections: Probe = (nodes) => () => {
  const selection = getSelection()!;
  const ends = () =>
    Array.from({ length: selection.rangeCount }, (_, index) => {
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(index);
      return `${nodes.name(startContainer)}@${startOffset} to ${nodes.name(endContainer)}@${endOffset}`;
    });
  const kept = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
  const byHand = [
    `by hand: ${selection}`,
    ...ends(),
    nodes.name(selection.anchorNode),
    nodes.name(selection.focusNode),
  ];
  document.execCommand('selectAll');
  const all = [`all: ${digest(String(selection))}`, ...ends()];
  selection.removeAllRanges();
  for (const range of kept) selection.addRange(range);
  // biome-ignore lint/performance/useDomNodeTextContent: what it gives is the question.
  const texts = [...document.querySelectorAll<HTMLElement>('main *')].map((element) => digest(element.innerText));
  return [...byHand, ...all, `texts: ${texts.join(' ')}`];
};
