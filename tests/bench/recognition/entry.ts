/** Bundled and put into the page's isolated world. */
import { Readability } from '@mozilla/readability';
import { findCards } from '../../../utils/recognition/index.ts';

export const measured = { findCards, Readability };
export type Measured = typeof measured;
