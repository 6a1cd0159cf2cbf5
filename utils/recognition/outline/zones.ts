/** Where on a page something stands, and which elements stand for themselves, by their tags and roles. */
import { Hint } from './hints.ts';

/** Landmarks and other surroundings; those that classes name have the bits of their hints. */
export const Zone = {
  nav: 1,
  header: 2,
  main: 4,
  article: 8,
  menu: Hint.menu,
  footer: Hint.footer,
  tools: Hint.tools,
  form: 1024,
} as const;
/** What a class can say of surroundings. */
export const NAMED = Hint.menu | Hint.footer | Hint.tools;
/** By tags, and by the roles that stand for them. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['nav', Zone.nav],
  ['header', Zone.header],
  ['footer', Zone.footer],
  ['main', Zone.main],
  ['article', Zone.article],
  ['form', Zone.form],
  ['navigation', Zone.nav],
  ['menu', Zone.nav],
  ['banner', Zone.header],
  ['contentinfo', Zone.footer],
]);
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd dialog div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table td th tr ul'.split(
    ' ',
  ),
);
export const isBlock = ({ tag }: { readonly tag: string }): boolean => BLOCKS.has(tag);
