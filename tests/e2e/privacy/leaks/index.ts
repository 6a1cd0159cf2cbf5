/** The protections of marks and peek, each taken away once: by an address that ends in the leak's fragment. */
import type { Source } from '../compare.ts';
import type { Edit, Leak } from './leak.ts';

const VEIL = 'host.veil.style.backgroundColor = css(ground, look.veil ? VEIL : 0);';
/** Does something more whenever a card is painted. */
const onPaint = (code: string): Edit => ({
  file: 'utils/marks/paint.ts',
  find: VEIL,
  replace: (leaks) => `${VEIL}\nif (${leaks}) {${code}}`,
});
/** Does something else in the place of a statement. */
const instead = (file: string, find: string, code: string): Edit => ({
  file,
  find,
  replace: (leaks) => `{ if (${leaks}) {${code}} else {${find}} }`,
});
const window = '(host.element.ownerDocument.defaultView as any)';

const both = (...probes: Source[]): Leak['foundBy'] => ({ chromium: probes, firefox: probes });

export const leaks: readonly Leak[] = [
  {
    name: 'the state in an attribute of the host',
    edits: [onPaint(`host.element.setAttribute('data-read', String(look.veil));`)],
    foundBy: both('mutations', 'markup'),
    moment: 'rest',
  },
  {
    name: 'the state in the host’s class',
    edits: [onPaint(`host.element.className = look.veil ? 'read' : 'seen';`)],
    foundBy: both('mutations', 'markup'),
    moment: 'rest',
  },
  {
    name: 'the state in a class of the page’s own element',
    edits: [onPaint(`host.element.parentElement?.classList.toggle('is-read', look.veil);`)],
    foundBy: both('mutations', 'markup'),
    moment: 'rest',
  },
  {
    name: 'hosts only where something is known',
    edits: [
      instead(
        'utils/marks/create-layer.ts',
        'wanted = new Set(targets.filter((target) => !refused.has(target)));',
        `wanted = new Set(targets.filter((target) => states.get(target)?.read === 'read'));`,
      ),
      instead(
        'entrypoints/live/marks.ts',
        'life.layer?.place(targets);',
        `life.layer?.paint(states);
          life.layer?.place(targets);`,
      ),
      instead(
        'entrypoints/live/marks.ts',
        'life.layer.paint(next);',
        'life.layer.paint(next); life.layer.place(targets);',
      ),
    ],
    foundBy: both('mutations', 'markup'),
    moment: 'rest',
  },
  {
    name: 'a veil’s box that exists for read cards alone',
    edits: [onPaint(`host.veil.style.display = look.veil ? 'block' : 'none';`)],
    // A host's scroll size tells how far the boxes in its root reach.
    foundBy: { chromium: ['visibility'], firefox: ['boxes'] },
    moment: 'rest',
  },
  {
    name: 'a veil that differs in opacity',
    edits: [
      onPaint(`host.veil.style.backgroundColor = css(ground, 1);
        host.veil.style.opacity = look.veil ? '0.5' : '0';`),
    ],
    // Firefox has no IntersectionObserver that tracks visibility.
    foundBy: { chromium: ['visibility'], firefox: [] },
    moment: 'rest',
  },
  {
    name: 'boxes that are larger on read cards',
    edits: [onPaint(`if (look.veil) host.bar.style.height = '900px';`)],
    foundBy: both('boxes'),
    moment: 'rest',
  },
  {
    name: 'text in the closed root',
    edits: [onPaint(`host.veil.textContent = look.veil ? 'You read this' : '';`)],
    foundBy: both('find'),
    moment: 'rest',
  },
  {
    name: 'marks that take the pointer’s events',
    edits: [onPaint(`for (const { box } of [host.glyph, host.corner]) box.style.pointerEvents = 'auto';`)],
    foundBy: { chromium: ['hits', 'events', 'eventTiming'], firefox: ['hits', 'events'] },
    moment: 'used',
  },
  {
    name: 'an animation on read cards',
    edits: [
      onPaint(`if (look.veil) {
          const sheet = new ${window}.CSSStyleSheet();
          sheet.replaceSync('@keyframes known { to { outline-offset: 1px } } :host { animation: known 0.3s !important }');
          const root = host.frame.getRootNode() as ShadowRoot;
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        }`),
    ],
    foundBy: both('events', 'animations'),
    moment: 'rest',
  },
  {
    name: 'a line’s box that is larger where there are words',
    edits: [onPaint(`if (look.line) host.line.style.height = '900px';`)],
    foundBy: both('boxes'),
    moment: 'rest',
  },
  {
    name: 'a line’s words in a family with a name',
    edits: [
      {
        file: 'utils/marks/line-pen.ts',
        find: "const FONT = '12px system-ui';",
        replace: (leaks) => `const FONT = ${leaks} ? '12px Arial' : '12px system-ui';`,
      },
    ],
    foundBy: both('requests'),
    moment: 'rest',
  },
  {
    name: 'an icon that is fetched for read cards',
    edits: [onPaint(`host.veil.style.backgroundImage = look.veil ? 'url(/read.svg)' : 'none';`)],
    foundBy: both('requests'),
    moment: 'rest',
  },
  {
    name: 'a message to the page',
    edits: [onPaint(`if (look.veil) ${window}.postMessage('read', '*');`)],
    foundBy: both('events'),
    moment: 'rest',
  },
  {
    name: 'a peek that is smaller on read cards',
    edits: [
      onPaint('(globalThis as any).known = look.veil;'),
      {
        file: 'utils/marks/peek.ts',
        find: 'const height = Math.min(HEIGHT, ',
        replace: (leaks) => `const height = Math.min(${leaks} && (globalThis as any).known ? HEIGHT - 60 : HEIGHT, `,
      },
    ],
    foundBy: both('hits', 'boxes'),
    moment: 'peek',
  },
];

/** Work that a page can time, on read cards alone. */
export const slowLeak: Leak = {
  name: 'more to lay out in read cards',
  edits: [
    onPaint(`if (look.veil && host.frame.childElementCount < 9) for (let i = 0; i < 150; i++)
    host.frame.append(host.element.ownerDocument.createElement('div'));`),
  ],
  foundBy: both(),
  moment: 'rest',
};

/** Shows that what is found with the others comes of them. */
export const noLeak: Leak = { name: 'none', edits: [], foundBy: both(), moment: 'rest' };

/** The fragment of an address at which a leaky build has this leak and no other. */
export const fragmentOf = (leak: Leak): string => `#leak-${[...leaks, slowLeak, noLeak].indexOf(leak)}`;
