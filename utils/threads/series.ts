/** Words of headlines that name an issue of a series, which continues no story: a few that the press shares. */
import { hash } from './hash.ts';
import type { Token } from './tokens.ts';

const WORDS = `
horoscope horoscopes horoskop tageshoroskop wochenhoroskop monatshoroskop horoscopo horoscopos oroscopo horoscoop
гороскоп гороскопа гороскопы 운세 zodiac зодиака
wordle sudoku crossword crosswords puzzle puzzles kreuzwortratsel кроссворд quiz викторина
forecast wettervorhersage wetterbericht погоды погоде синоптик синоптики синоптика
占い 星座 राशिफल الأبراج meteo pogoda погода главное
briefing newsletter lottery lotto lottozahlen powerball loteria loterie лотерея
`;

const SERIES: ReadonlySet<number> = new Set(WORDS.split(/\s+/).filter(Boolean).map(hash));

/** Whether a headline with this word is most likely one issue of many. */
export const isIssue = ({ word }: Pick<Token, 'word'>): boolean => SERIES.has(word);
