/** A list of rows that the arrow keys walk through: up and down stay in the same column of controls. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the list for screen readers. */
  readonly label: string;
  /** Whether their order says something. */
  readonly ordered?: boolean;
  readonly children: ComponentChildren;
}

export function Rows({ label, ordered = false, children }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="rows" aria-label={label} onKeyDown={walk}>
      {children}
    </List>
  );
}

const controls = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('a[href], button')];

function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.children];
  const from = rows.findIndex((row) => row.contains(event.target as Node));
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (from < 0 || !row) return;
  const column = controls(rows[from]!).indexOf(event.target as HTMLElement);
  const there = controls(row);
  event.preventDefault();
  (there[column] ?? there[0])?.focus();
}
