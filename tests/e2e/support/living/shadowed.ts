import { page, type Route } from '../../../newsroom/answer.ts';

declare global {
  interface Window {
    /** Defines the list's element: its root comes into being, which no mutation tells. */
    define(): void;
    /** Adds six cards. */
    more(): void;
    /** Shows other stories in the same cards. */
    refill(): void;
  }
}

/** Cards of a section that is a custom element: each is one more, with an open root of its own. */
export const shadowed: Route = () =>
  page(`<!doctype html><html lang="en"><head><title>The paper</title></head><body><main><h1>The paper</h1>
<news-list></news-list></main><script>
const add = (root, from) => {
  for (let index = from; index < from + 6; index++) root.append(Object.assign(document.createElement('news-card'), { index }));
};
customElements.define('news-card', class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<style>article { padding: 8px 40px; font: 16px/20px sans-serif }</style><article><h2><a></a></h2><p>Nobody had expected the tide to bring that in, and least of all on a Monday.</p></article>';
    this.fill('shadow');
  }
  fill(kind) {
    const link = this.shadowRoot.querySelector('a');
    link.href = '/2026/02/' + (10 + this.index) + '/' + kind + '-story-' + this.index;
    link.textContent = kind + ' story number ' + this.index + ' from the far side of the bay';
  }
});
window.define = () => customElements.define('news-list', class extends HTMLElement {
  connectedCallback() {
    add(this.attachShadow({ mode: 'open' }), 0);
  }
});
const inner = () => document.querySelector('news-list').shadowRoot;
window.more = () => add(inner(), inner().querySelectorAll('news-card').length);
window.refill = () => { for (const card of inner().querySelectorAll('news-card')) card.fill('another'); };
</script></body></html>`);
