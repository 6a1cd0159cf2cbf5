import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type Item, Section } from './section.ts';

declare global {
  interface Window {
    /** Errors from which React recovered by throwing the server's tree away. */
    hydrationErrors: number;
    hydrated: boolean;
  }
}

/** How long after `load` the page hydrates, ms: as late as on a slow line. */
const LATE = 1500;

window.hydrationErrors = 0;
window.hydrated = false;

addEventListener('load', () => {
  setTimeout(() => {
    const items = JSON.parse(document.getElementById('items')!.textContent!) as Item[];
    hydrateRoot(document.getElementById('root')!, createElement(Section, { items }), {
      onRecoverableError: () => {
        window.hydrationErrors++;
      },
    });
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.hydrated = true;
      }),
    );
  }, LATE);
});
