import type { LinkedCitation } from './citation-links';

const FLASH_MS = 2000;

/**
 * Brings a citation into view, moves the focus to its link, which opens its card, and lights it up for a moment, unless
 * the person prefers that nothing moves.
 */
export function goToPlace({ elements }: LinkedCitation): void {
  const [link] = elements;
  if (!link) return;
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  link.focus({ preventScroll: true });
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const flash = [{ boxShadow: '0 0 0 6px rgb(42 127 196 / 45%)' }, { boxShadow: '0 0 0 6px transparent' }];
  for (const element of elements) element.animate(flash, FLASH_MS);
}
