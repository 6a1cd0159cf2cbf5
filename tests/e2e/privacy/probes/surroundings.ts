import type { Probe } from './probe.ts';

/** What stands around the document: new globals, frames, style sheets, fonts; what a host gives away when asked. */
export const surroundings: Probe = (nodes) => {
  const before = new Set(Reflect.ownKeys(window));
  return () => [
    `globals: ${Reflect.ownKeys(window)
      .filter((key) => !before.has(key))
      .map(String)
      .sort()}`,
    `frames: ${frames.length}`,
    `sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
    `fonts: ${[...document.fonts]
      .filter(({ status }) => status !== 'unloaded')
      .map(({ family }) => family)
      .sort()}`,
    `focus: ${nodes.name(document.activeElement)}`,
    ...nodes.foreign().map((host) => {
      const open = host.shadowRoot ? host.shadowRoot.innerHTML : 'closed';
      return `${nodes.name(host)} ${open} ${host.childNodes.length} ${Object.keys(host)} ${nodes.name(host.parentNode)}`;
    }),
  ];
};
