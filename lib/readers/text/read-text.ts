import type { Publicatie } from '../../model/publicatie';
import { isMinisterbrief, readMinisterbrief } from './ministerbrief/read-ministerbrief';
import { isOverzicht, readOverzicht } from './read-overzicht';

/**
 * The documents in a plain text: an overview of a question with its answer, or a ministry's letter. Empty when the text
 * is neither. Never throws.
 */
export function readText(text: string): Publicatie[] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  if (isOverzicht(clean)) return readOverzicht(clean);
  if (isMinisterbrief(clean)) return readMinisterbrief(clean);
  return [];
}
