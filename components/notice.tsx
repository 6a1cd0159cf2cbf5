/** What stands where there is nothing to show: why, and what to do about it. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** Read out at once: something went wrong. */
  readonly alert?: boolean;
  /** The way out, usually one button. */
  readonly children?: ComponentChildren;
}

export const Notice = ({ title, hint, alert = false, children }: Props) => (
  <div class="notice" role={alert ? 'alert' : undefined}>
    <p class="notice-title">{title}</p>
    {hint && <p class="notice-hint">{hint}</p>}
    {children}
  </div>
);
