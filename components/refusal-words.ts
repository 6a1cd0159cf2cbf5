/** Why a link could not be taught, in words. */
import type { Refusal } from '../utils/story/taught.ts';
import type { Word } from './words.ts';

export const REFUSAL_WORDS: Readonly<Record<Refusal, Word>> = {
  noSuchLink: 'refusedNoSuchLink',
  noHeadline: 'refusedNoHeadline',
  isStory: 'refusedIsStory',
  isNoStory: 'refusedIsNoStory',
};
