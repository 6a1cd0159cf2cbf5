/** A document without a browser, for components: what they draw, and what a reader does to it. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { createWords, type Words, WordsProvider } from '../../../components/words.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

export const messages = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

/** The words of a language, looked up as the browser does. */
export function wordsIn(language: string): Words {
  const all = messages(language);
  return createWords((name, values = []) =>
    (all[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
  );
}

export interface Screen {
  readonly root: HTMLElement;
  /** Draws this instead. */
  show(node: ComponentChildren): Promise<void>;
  /** What a reader reads. */
  text(): string;
  /** The control with this name (label or text). Throws if there is none. */
  control(name: string): HTMLElement;
  click(name: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: string): Promise<void>;
  /** Name of the focused control, or null. */
  focused(): string | null;
  /** Moves the focus. */
  focus(name: string): void;
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

/** A fresh screen; linkedom keeps no focus, so this one does. */
export function createScreen(): Screen {
  const { document, window } = parseHTML('<html><body><div id="app"></div></body></html>');
  let active: Element | null = null;
  Object.defineProperty(document, 'activeElement', { get: () => (active?.isConnected ? active : document.body) });
  window.HTMLElement.prototype.focus = function (this: HTMLElement) {
    active = this;
  };
  // linkedom calls a listener on the event's target, browsers on the element that listens.
  const { addEventListener } = window.HTMLElement.prototype;
  window.HTMLElement.prototype.addEventListener = function (this: HTMLElement, type: string, listener: EventListener) {
    addEventListener.call(this, type, listener.bind(this));
  };
  Object.assign(globalThis, { document, window });
  const root = document.getElementById('app')!;
  const control = (name: string): HTMLElement => {
    const found = [...root.querySelectorAll('a, button, input')].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`No control "${name}" in: ${root.innerHTML}`);
    return found as unknown as HTMLElement;
  };
  const send = (target: Element, event: Event) => act(() => void target.dispatchEvent(event));
  return {
    root: root as unknown as HTMLElement,
    show: (node) => act(() => render(<WordsProvider value={wordsIn('en')}>{node}</WordsProvider>, root)),
    text: () => root.textContent ?? '',
    control,
    async click(name) {
      const target = control(name);
      target.focus();
      await send(target, new window.Event('click', { bubbles: true }) as unknown as Event);
    },
    async press(key) {
      const event = Object.assign(new window.Event('keydown', { bubbles: true, cancelable: true }), { key });
      await send(document.activeElement!, event as unknown as Event);
    },
    focused: () => (active?.isConnected ? nameOf(active) : null),
    focus: (name) => control(name).focus(),
  };
}
