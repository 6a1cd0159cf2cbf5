/** Brought by the background into every page that the page script runs in: what tells cards and stories. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningLife } from '../utils/marks/life.ts';
import { createScanner, isListing, linksOf, mayBeStory, readStory } from '../utils/recognition/index.ts';
import { borrow, lend } from '../utils/recognition/lent.ts';

export default defineUnlistedScript(() => {
  const life = runningLife();
  if (life && !borrow(life)) lend({ createScanner, isListing, linksOf, mayBeStory, readStory }, life);
});
