/** Links as lessons of the reader's see them. */
import type { PageLink, Taught } from '../story/taught.ts';
import { baseOf, bestOf, outline, type Target, targetsOf } from './outline/index.ts';

/** The address with its slug, numbers and dates taken out, but the words of its folders left in. */
const addressShape = ({ shape, address }: Target): string =>
  shape.pattern
    .split('/')
    .map((sign, place) => (sign === 'w' ? address.segments[place - 1] : sign))
    .join('/');

/** What makes links look alike: `/video/123` is like `/video/456` in the same list, and unlike `/news/456`. */
const likenessOf = (target: Target): string => `${addressShape(target)} ${bestOf(target.links).trail}`;

/** Whether a target is a story by what was taught; undefined where nothing was. */
export const lessonOf = (target: Target, taught: Taught | null): boolean | undefined =>
  taught ? (taught[target.address.key] ?? taught[likenessOf(target)]) : undefined;

/** Every link of a page, for a lesson on one of them. */
export function linksOf(document: Document, url: string): PageLink[] {
  return targetsOf(outline(document), url, baseOf(document, url)).flatMap((target) => {
    const [key, shape, like] = [target.address.key, addressShape(target), likenessOf(target)];
    return target.links.map((link) => ({ url: link.url, key, shape, like, text: link.text || link.label }));
  });
}
