import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When what had the focus within an element is taken away, the element has it: nobody is thrown back to the page's top. */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  const had = within.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (had && document.activeElement === document.body) within.current?.focus();
  });
}
