import { flash } from '../flash';
import type { LinkedCitation } from './citation-links';

/** Brings a citation into view, moves the focus to its link, which opens its card, and lights it up for a moment. */
export function goToPlace({ elements }: LinkedCitation): void {
  const [link] = elements;
  if (!link) return;
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  link.focus({ preventScroll: true });
  for (const element of elements) flash(element);
}
