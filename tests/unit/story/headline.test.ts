import { expect, it } from 'vitest';
import { cleanHeadline } from '../../../utils/story/headline.ts';

it.each([
  ['  The ferry \n stays ', 'The ferry stays'],
  ['The ferry stays (12)', 'The ferry stays'],
  ['The ferry stays Read more »', 'The ferry stays'],
  [': The ferry stays', 'The ferry stays'],
  ['(12)', '(12)'],
])('%j reads %j', (text, headline) => {
  expect(cleanHeadline(text)).toBe(headline);
});
