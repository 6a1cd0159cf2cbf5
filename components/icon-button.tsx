/** A small square button whose sign says what is, and whose name says what it does. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** What it does, to what. */
  readonly name: string;
  /** The short form, shown on pointing. */
  readonly hint: string;
  readonly children: ComponentChildren;
  readonly onClick: () => void;
}

export const IconButton = ({ name, hint, children, onClick }: Props) => (
  <button type="button" class="icon-button" aria-label={name} title={hint} onClick={onClick}>
    {children}
  </button>
);
