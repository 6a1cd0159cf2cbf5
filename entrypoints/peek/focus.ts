import { useEffect } from 'preact/hooks';

/** Once the frame has the page's focus, moves it to the heading of what is shown, unless it is inside already. */
export function useFocusOnHeading(about: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has another heading
  useEffect(() => {
    const focusHeading = (): void => {
      const { activeElement, body } = document;
      if (activeElement && activeElement !== body) return;
      document.querySelector('h1')?.focus();
    };
    if (document.hasFocus()) focusHeading();
    window.addEventListener('focus', focusHeading);
    return () => window.removeEventListener('focus', focusHeading);
  }, [about]);
}
