import { useEffect } from 'preact/hooks';

/**
 * Once the frame has the page's focus, and whenever `about` changes, moves it to the heading of what is shown, unless
 * it is on something in the frame already.
 */
export function useFocusOnHeading(about: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever `about` stands for may have taken the focused control away
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
