/** The signs that Dogear draws on a page, as they look in its own pages. Decoration: the words stand beside them. */
import type { ComponentChildren } from 'preact';
import type { ReadState } from '../utils/story/state.ts';

const Sign = ({ name, children }: { name: string; children?: ComponentChildren }) => (
  <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" aria-hidden="true">
    {children}
  </svg>
);

const Check = () => <path class="stroke" d="M2.5 8.5l3.5 3.5 7.5-8" />;

/** How far the reader is with a story: shape first, colour second. `progress` is the share read, 0 to 1. */
export function ReadGlyph({ read, progress = 0 }: { read: ReadState; progress?: number }) {
  switch (read) {
    case 'new':
      return (
        <Sign name="new">
          <circle class="fill" cx="8" cy="8" r="4.5" />
        </Sign>
      );
    case 'opened':
      return (
        <Sign name="opened">
          <circle class="stroke" cx="8" cy="8" r="5" />
          <circle class="pie" cx="8" cy="8" r="2.5" pathLength="100" stroke-dasharray={`${progress * 100} 100`} />
        </Sign>
      );
    case 'read':
      return (
        <Sign name="read">
          <Check />
        </Sign>
      );
    case 'changed':
      return (
        <Sign name="changed">
          <Check />
          <circle class="dot" cx="13" cy="12.5" r="2.5" />
        </Sign>
      );
    case 'seen':
      return (
        <Sign name="seen">
          <circle class="fill" cx="8" cy="8" r="2" />
        </Sign>
      );
  }
}

/** The folded corner: whether the story is kept. */
export const CornerGlyph = ({ folded }: { folded: boolean }) => (
  <Sign name={folded ? 'clipped' : 'unclipped'}>
    <path
      d={folded ? 'M3.5 3h4.7v4.8h4.3v5.7h-9zM9.3 3.2l3 3.5h-3z' : 'M3.5 3h6l3 3.4v7.1h-9zM4.6 4.1v8.3h6.8V6.9L9 4.1z'}
    />
  </Sign>
);

/** A ring with a bar: this is none. */
export const NoGlyph = () => (
  <Sign name="none">
    <circle class="stroke" cx="8" cy="8" r="5" />
    <path class="stroke" d="M4.5 4.5l7 7" />
  </Sign>
);

export const StarGlyph = ({ filled = true }: { filled?: boolean }) => (
  <Sign name={filled ? 'followed' : 'unfollowed'}>
    <path d="M8 1.8l1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z" />
  </Sign>
);

/** A turn and an arrow: it continues earlier stories. */
export const ThreadGlyph = () => (
  <Sign name="thread">
    <path class="stroke" d="M4 2.5v6h8.5M9.5 5l3.5 3.5L9.5 12" />
  </Sign>
);
