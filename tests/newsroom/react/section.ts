import { createElement as h, useState } from 'react';

/** What the client needs of a story; travels inside the page as JSON. */
export interface Item {
  readonly key: string;
  readonly href: string;
  readonly headline: string;
  readonly dek: string;
  readonly section: string;
  readonly authors: readonly string[];
  readonly date: string;
}

const card = (item: Item) =>
  h(
    'li',
    { key: item.key, className: 'fresh' },
    h(
      'a',
      { className: 'fresh-picture', href: item.href, tabIndex: -1 },
      h('img', { src: `/pictures/${item.key}.svg`, width: 480, height: 320, alt: '' }),
    ),
    h('span', { className: 'kicker' }, item.section),
    h('h3', null, h('a', { href: item.href }, item.headline)),
    h('p', { className: 'dek' }, item.dek),
    h('p', { className: 'byline' }, `By ${item.authors.join(' and ')}`, h('span', { className: 'when' }, item.date)),
  );

/** The section as React sees it: a list that can be turned over, so that its cards are rendered again. */
export function Section({ items }: { readonly items: readonly Item[] }) {
  const [oldestFirst, turn] = useState(false);
  const ordered = oldestFirst ? [...items].reverse() : items;
  return h(
    'section',
    null,
    h(
      'button',
      { id: 'turn', type: 'button', onClick: () => turn(!oldestFirst) },
      oldestFirst ? 'Newest first' : 'Oldest first',
    ),
    h('ul', { className: 'freshes' }, ordered.map(card)),
  );
}
