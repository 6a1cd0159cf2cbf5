import type { Card } from '../../utils/story/card.ts';

/** A card that shows a headline and no more. */
export const bareCard = (url: string, headline: string): Card => ({
  url,
  headline,
  dek: null,
  authors: [],
  published: null,
  publishedText: null,
  image: null,
  section: null,
  language: null,
});
