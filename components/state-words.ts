/** A card's state as a reader would say it. */
import type { CardState } from '../utils/story/state.ts';
import type { Words } from './words.ts';

/** The answer to "have I read it", as a sentence. */
export function readWords({ read, progress }: Pick<CardState, 'read' | 'progress'>, words: Words): string {
  switch (read) {
    case 'new':
      return words.say('stateNew');
    case 'seen':
      return words.say('stateSeen');
    case 'opened':
      return progress >= 0.05 ? words.say('statePartly', words.percent(progress)) : words.say('stateOpened');
    case 'read':
      return words.say('stateRead');
    case 'changed':
      return words.say('stateChanged');
  }
}

/** Everything the marks on a card say, one phrase each. */
export const stateWords = (state: CardState, words: Words): string[] => [
  readWords(state, words),
  ...(state.clipped ? [words.say('stateClipped')] : []),
  ...(state.followed ? [words.say('stateFollowed')] : []),
  ...(state.thread ? [words.count('earlierCount', state.thread.count)] : []),
];

/** Whether the reader is done with it: what "mark as unread" undoes. */
export const isRead = ({ read }: Pick<CardState, 'read'>): boolean => read === 'read' || read === 'changed';
