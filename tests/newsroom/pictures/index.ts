import { seeded } from '../prose/seeded.ts';
import type { Story } from '../stories/story.ts';
import { nightPalettes, palettes } from './palette.ts';
import { HEIGHT, scenes, WIDTH } from './scenes.ts';

/** A story's picture as SVG; the same for every request. */
export function drawPicture(story: Story): string {
  const random = seeded(story.slug);
  const shelf = story.picture === 'night' ? nightPalettes : palettes;
  const palette = shelf[Math.floor(random() * shelf.length)]!;
  const [top, bottom] = palette.sky;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".7" stop-color="${bottom}"/></linearGradient></defs><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>${scenes[story.picture](palette, random)}</svg>`;
}
