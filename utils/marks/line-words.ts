/** What of a line's words fits. Pure. */

/** Drawn alone, a lead that takes more than this share of the room leaves nothing of the headline. */
const MUCH = 0.45;
/** One word of a headline tells nothing of it. */
const FEWEST = 2;
/** The headline keeps its own direction among the words of the lead. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/**
 * The lead and the headline, shortened at a word to `room`; the headline alone where the lead would leave it too little;
 * empty where hardly a word of it fits. `measure` and `room` in the same unit.
 */
export function shorten(lead: string, headline: string, room: number, measure: (text: string) => number): string {
  const start = measure(lead) > MUCH * room ? '' : `${lead} `;
  const text = (words: string) => start + isolated(words);
  if (measure(text(headline)) <= room) return text(headline);
  const words = [...new Intl.Segmenter([], { granularity: 'word' }).segment(headline)];
  const cuts = words
    .filter((_, at) => words.slice(0, at).filter(({ isWordLike }) => isWordLike).length >= FEWEST)
    .map(({ index }) => `${headline.slice(0, index).replace(/[\s\p{P}]+$/u, '')}…`);
  const fitting = cuts.findLast((cut) => measure(text(cut)) <= room);
  return fitting ? text(fitting) : '';
}
