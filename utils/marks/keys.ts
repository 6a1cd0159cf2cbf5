/** The keys of a page: Alt+Shift+D opens and closes peek, Escape closes it. Nothing is taken from a reader who types. */

export interface KeyActions {
  /** Opens peek, or closes it. */
  toggle(): void;
  /** Closes peek; false when there was none, and the key is the page's. */
  close(): boolean;
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

/** Listens until the signal; trusted keys only. While `find` says null all keys are the page's. */
export function watchKeys(window: Window, find: () => KeyActions | null, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    const on = event.isTrusted && !event.isComposing && find();
    if (!on || !isTaken(event, on)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', press, { capture: true, signal });
}

function isTaken(event: KeyboardEvent, on: KeyActions): boolean {
  const { altKey, shiftKey, ctrlKey, metaKey } = event;
  if (event.code === 'Escape') return !(altKey || shiftKey || ctrlKey || metaKey) && on.close();
  // `code`: with Alt and Shift down, `key` is another letter on many layouts.
  if (event.code !== 'KeyD' || !altKey || !shiftKey || ctrlKey || metaKey || isTyping(event)) return false;
  if (!event.repeat) on.toggle();
  return true;
}

function isTyping(event: Event): boolean {
  const [field] = event.composedPath();
  return field instanceof Element && field.closest(FIELDS) !== null;
}
