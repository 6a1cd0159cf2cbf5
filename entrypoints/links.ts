/** Brought by the background when the reader teaches something: every link of this page, as lessons see it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningLife } from '../utils/marks/life.ts';
import { borrow } from '../utils/recognition/lent.ts';

export default defineUnlistedScript({
  globalName: true,
  main: () => borrow(runningLife() ?? {})?.linksOf(document, location.href) ?? null,
});
