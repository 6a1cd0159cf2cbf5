/** Puts an extension page on the screen: its language and direction, then its root component. */
import { type ComponentChildren, render } from 'preact';
import { createWords, WordsProvider } from './words.ts';

/** @param getMessage looks a message up, or answers '' */
export function start(root: ComponentChildren, getMessage: (name: string, values?: string[]) => string): void {
  document.documentElement.lang = getMessage('language');
  document.documentElement.dir = getMessage('@@bidi_dir') || 'ltr';
  render(<WordsProvider value={createWords(getMessage)}>{root}</WordsProvider>, document.getElementById('app')!);
}
