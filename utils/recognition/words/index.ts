/** What texts say: names, dates, headlines, and how much. */
export { isRole, looksLikeFullName, looksLikeName, looksLikeUncased, namesOf, saysByline } from '../../story/byline.ts';
export { cleanHeadline } from '../../story/headline.ts';
export { agrees, bare, unaccented, weightOf } from './letters.ts';
export { type Texts, textsIn } from './texts.ts';
