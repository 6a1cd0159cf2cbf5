/** Bundled and put into the page's isolated world. */
import { Readability } from '@mozilla/readability';
import { atOnce, createScanner, findCards } from '../../../utils/recognition/index.ts';

export const measured = { atOnce, createScanner, findCards, Readability };
export type Measured = typeof measured;
