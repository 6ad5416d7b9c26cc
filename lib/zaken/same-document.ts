import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from './reprint-of';

/** An Aanhangsel that was read from a text without its id (`mededeling:2024Z01211:2024-02-16`). */
const OWN_KEY = /^(?:mededeling|antwoord):/;

/**
 * A fresh document carries a temporary number (`kv-1256205`, `ah-1251487`) and is published again under its final id; a
 * key of our own stands in for an id in the same way. Which final id that is, no document says: what both carry must
 * tell.
 */
export function isTemporary(id: string): boolean {
  const parsed = parsePublicationId(id);
  return OWN_KEY.test(id) || ((parsed?.type === 'kv' || parsed?.type === 'ah') && parsed.temporary === true);
}

/** Whether a document is a question or an Aanhangsel, by its id; undefined for a letter. */
export function typeOf({ id }: Publicatie): 'kv' | 'ah' | undefined {
  if (OWN_KEY.test(id)) return 'ah';
  const type = parsePublicationId(id)?.type;
  return type === 'kv' || type === 'ah' ? type : undefined;
}

function sharesNumber(a: Publicatie, b: Publicatie): boolean {
  return a.vraagnummers.some((vraagnummer) => b.vraagnummers.includes(vraagnummer));
}

function sameNumbers(a: Publicatie, b: Publicatie): boolean {
  const joined = ({ vraagnummers }: Publicatie) => [...new Set(vraagnummers)].sort().join();
  return a.vraagnummers.length > 0 && joined(a) === joined(b);
}

/** Number and year in the Aanhangsel belong to one document; a vraagnummer of another question speaks against it. */
function samePlace(a: Publicatie, b: Publicatie): boolean {
  if (!a.vergaderjaar || !a.aanhangselnummer) return false;
  if (a.vraagnummers.length > 0 && b.vraagnummers.length > 0 && !sharesNumber(a, b)) return false;
  return a.vergaderjaar === b.vergaderjaar && a.aanhangselnummer === b.aanhangselnummer;
}

function matches(a: Publicatie, b: Publicatie): boolean {
  const type = typeOf(a);
  if (!type || type !== typeOf(b) || isTemporary(a.id) === isTemporary(b.id)) return false;
  // A reprint is a document of its own beside the first print.
  if (firstPrintId(a.id) !== a.id || firstPrintId(b.id) !== b.id) return false;
  if (type === 'kv') return sharesNumber(a, b);
  const { ontvangen } = a.dates;
  return (
    samePlace(a, b) ||
    (a.kind === b.kind && sameNumbers(a, b) && ontvangen !== undefined && ontvangen === b.dates.ontvangen)
  );
}

/**
 * The one among other documents that is this very document under its temporary or its final id: a question with a
 * vraagnummer of it, or an Aanhangsel of the same kind with the same vraagnummers that was received on the same day, or
 * with the same number in the same year. Undefined when there is none, and when there are two: then it cannot be told.
 */
export function sameDocument(publicatie: Publicatie, others: Publicatie[]): Publicatie | undefined {
  const found = others.filter((other) => matches(publicatie, other));
  return found.length === 1 ? found[0] : undefined;
}
