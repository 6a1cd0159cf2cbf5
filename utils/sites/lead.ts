/** The words before the headline of an earlier story, in the language of the browser. */
import { browser } from '../browser.ts';
import { createLead, type Lead } from '../story/lead.ts';

/** Days are named as where the reader lives, if Dogear speaks their language; else as in the language it speaks. */
export function browserLead(): Lead {
  const { getMessage, getUILanguage } = browser.i18n;
  const [spoken, reader] = [getMessage('language'), getUILanguage()];
  return createLead(getMessage, reader.split('-')[0] === spoken ? reader : spoken);
}
