/** Who wrote a story. The same name at two outlets is two authors, until the reader joins them. */
import { fold } from './fold.ts';

declare const author: unique symbol;
/** One author at one outlet: its site, a space, and the folded name. */
export type AuthorKey = string & { readonly [author]: true };

/** The identity of an author: spelling, case, accents, dots and hyphens of the name don't count. */
export function authorKey(name: string, site: string): AuthorKey {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return `${site} ${words || name.trim()}` as AuthorKey;
}
