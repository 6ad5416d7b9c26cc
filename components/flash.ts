const FLASH_MS = 2000;

/** The person prefers that nothing moves, or has the browser paint in colours of their own, which leaves out shadows. */
const NOT_SEEN = '(prefers-reduced-motion: reduce), (forced-colors: active)';

/** Lights an element up for a moment, unless that would not be wanted or not be seen; returns whether it does. */
export function flash(element: HTMLElement): boolean {
  if (matchMedia(NOT_SEEN).matches) return false;
  element.animate([{ boxShadow: '0 0 0 6px rgb(42 127 196 / 45%)' }, { boxShadow: '0 0 0 6px transparent' }], FLASH_MS);
  return true;
}
