/** Brought by the background into a page that may be a story: reads it, and follows its reader through it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningLife } from '../../utils/marks/life.ts';
import { inSlices } from '../../utils/marks/slices.ts';
import { askAsPage } from '../../utils/messages/client.ts';
import { borrow } from '../../utils/recognition/lent.ts';
import { followStory } from './follow.ts';

export default defineUnlistedScript(() => {
  const life = runningLife();
  const recogniser = life && borrow(life);
  if (!recogniser || !life.section || !life.attention || life.story) return;
  const { readStory, isListing } = recogniser;
  const { section, attention, signal } = life;
  const read = async () => {
    const found = await inSlices(readStory(document, section.url()), () => !signal.aborted);
    return found && !isListing(found.text, section.targets()) ? found : null;
  };
  life.story = followStory(window, { read, ask: askAsPage, attention }, signal);
  life.story.find();
});
