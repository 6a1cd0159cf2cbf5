import { Html } from '../../newsroom/parts/html.ts';

/** Families that a mark might name, and the generic ones, which no page can declare. */
const FAMILIES = [
  ...[
    'Arial',
    'Helvetica',
    'Helvetica Neue',
    'Times',
    'Times New Roman',
    'Georgia',
    'Verdana',
    'Tahoma',
    'Trebuchet MS',
  ],
  ...[
    'Courier',
    'Courier New',
    'Menlo',
    'Monaco',
    'Consolas',
    'Cantarell',
    'Ubuntu',
    'Roboto',
    'Noto Sans',
    'Noto Serif',
  ],
  ...['Inter', 'Segoe UI', 'SF Pro Text', 'BlinkMacSystemFont', '-apple-system', 'Liberation Sans', 'DejaVu Sans'],
  ...['system-ui', 'sans-serif', 'serif', 'monospace', 'ui-sans-serif', 'emoji'],
];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789✓●○★↳…'];

/** The address that is asked for when this letter is drawn in this family. */
export const FONT_TRAP = '/font-trap/';

/**
 * Style for a page that has every letter of every family fetched from an address of its own, so that whatever is drawn
 * with a family's name is spelled out in requests. The page's own text names families of its own alone.
 */
export function fontTraps(): Html {
  const faces = FAMILIES.flatMap((family) =>
    LETTERS.map((letter) => {
      const code = letter.codePointAt(0)!.toString(16);
      const address = `${FONT_TRAP}${encodeURIComponent(family)}/${code}`;
      return `@font-face{font-family:"${family}";src:url("${address}");unicode-range:U+${code}}`;
    }),
  );
  const own = ':root{--serif:"Courier Serif";--sans:"Courier Sans"}';
  return new Html(faces.join('\n') + own);
}
