import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { numbersAsIn } from '../../lib/zaken/answers-in';
import { hasContent } from '../../lib/zaken/has-content';

/**
 * The documents beside whose sub-questions a note may stand that belongs to those of this document, by their ids: the first,
 * the question itself where it is stored, is where a new one goes. Who answers several questions at once, or numbers in a way
 * of its own, has notes of its own.
 */
export function noteDocuments(publicatie: Publicatie, zaken: readonly Zaak[]): string[] {
  const [zaak, ...others] = zaken;
  if (!zaak || others.length > 0 || !numbersAsIn(zaak, publicatie)) return [publicatie.id];
  const alike = zaak.publicaties.filter((other) => hasContent(other) && numbersAsIn(zaak, other));
  const asking = alike.filter(({ kind }) => kind === 'kamervraag');
  return [...new Set([...asking, publicatie, ...alike].map(({ id }) => id))];
}
