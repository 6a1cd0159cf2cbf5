/** What a card shows of its thread: how many earlier stories, and a line about the one that says most. */
import { type StoryKey, siteOfKey } from '../story/identity.ts';
import { DEEDS, type Deed, type Lead } from '../story/lead.ts';
import type { CardThread } from '../story/thread.ts';
import type { Found, Link, Picked } from './thread-pick.ts';

/** @param own the card's story */
export function cardThread({ links, mutes }: Picked, own: StoryKey, lead: Lead, now: number): CardThread | null {
  if (mutes.length > 0 || links.length === 0) return null;
  const [line] = links.map(deedOn).sort((a, b) => DEEDS.indexOf(a.deed) - DEEDS.indexOf(b.deed));
  const { link, deed, at } = line!;
  const outlet = siteOfKey(link.story.key);
  return {
    count: links.length,
    line: {
      lead: lead(deed, at, now, outlet === siteOfKey(own) ? null : outlet),
      headline: link.story.headline,
      url: link.story.url,
      language: link.story.language,
    },
  };
}

function deedOn(link: Link): { readonly link: Link; readonly deed: Deed; readonly at: number } {
  const times = timesOf(link);
  const deed = DEEDS.find((one) => times[one] !== null) ?? 'saw';
  return { link, deed, at: times[deed] ?? 0 };
}

const timesOf = ({ story, reading, clipping }: Found): Record<Deed, number | null> => ({
  read: reading?.read ?? null,
  clipped: clipping?.at ?? null,
  opened: reading?.opened ?? null,
  saw: story.firstSeen,
});
