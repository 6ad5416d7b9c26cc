const FLASH_MS = 2000;

/** Lights an element up for a moment, unless the person prefers that nothing moves; returns whether it does. */
export function flash(element: HTMLElement): boolean {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  element.animate([{ boxShadow: '0 0 0 6px rgb(42 127 196 / 45%)' }, { boxShadow: '0 0 0 6px transparent' }], FLASH_MS);
  return true;
}
