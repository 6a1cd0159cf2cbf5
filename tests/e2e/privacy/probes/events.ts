import { type Probe, unordered } from './probe.ts';

const TYPES = [
  ...['over', 'enter', 'out', 'leave', 'move', 'down', 'up'].flatMap((name) => [`pointer${name}`, `mouse${name}`]),
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'scroll', 'selectstart', 'selectionchange'],
  ...['keydown', 'keyup', 'focusin', 'focusout', 'focus', 'blur', 'beforematch', 'toggle', 'slotchange', 'message'],
  ...['animationstart', 'animationend', 'animationiteration', 'animationcancel'],
  ...['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'],
  ...['load', 'error', 'securitypolicyviolation'],
];

/** Events of which the handlers take so long (ms) that Event Timing must report them. */
const SLOW = new Set(['pointerdown', 'click', 'keydown', 'pointerover']);
const LONG = 20;

/** What any event names: its targets, and in Firefox the original ones. */
const NAMES = [
  'target',
  'relatedTarget',
  'srcElement',
  'originalTarget',
  'explicitOriginalTarget',
  'rangeParent',
] as const;

/** Every event that reaches the page's window, with all that it names. No link is followed. */
export const events: Probe = (nodes) => {
  const lines = new Set<string>();
  const note = (event: Event) => {
    const named = NAMES.map((name) => {
      const node: unknown = Reflect.get(event, name);
      return `${name}=${nodes.name(node)}`;
    });
    const path = event.composedPath().map(nodes.name).join(' < ');
    lines.add(`${event.type} ${named.join(' ')} path=${path}`);
    if (event.type === 'click') event.preventDefault();
    if (!SLOW.has(event.type)) return;
    for (const start = performance.now(); performance.now() - start < LONG; );
  };
  for (const type of TYPES) addEventListener(type, note, { capture: true });
  return () => unordered(lines);
};
