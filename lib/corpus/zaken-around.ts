import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from '../zaken/reprint-of';
import type { DocumentReader, Tied } from './document-reader';

/** Whether a document has no vraagnummer, so that only lists say where it belongs. */
export function isLoose({ vraagnummers }: Pick<Tied, 'vraagnummers'>): boolean {
  return vraagnummers.every((number) => number === '');
}

/** Those that list one of `others`, or are questions: a question brings what it lists, whatever number that carries. */
function bringing(listing: Publicatie[], others: Tied[]): Publicatie[] {
  const ids = new Set(others.map(({ id }) => firstPrintId(id)));
  return listing.filter(
    ({ kind, aanhangsels }) => kind === 'kamervraag' || aanhangsels.some((id) => ids.has(firstPrintId(id))),
  );
}

/**
 * The vraagnummers of all zaken that look different when these documents change: those that hold them, and those that look
 * at them because a document of theirs names them. This is `zaakOf` backwards: what has no vraagnummer is brought by what
 * lists it and by what it lists, anything else by questions that list it.
 */
export async function zakenAround(reader: DocumentReader, changed: Tied[]): Promise<Set<string>> {
  const numbers = new Set(changed.flatMap(({ vraagnummers }) => vraagnummers));
  const seen = new Set(changed.map(({ id }) => id));
  let next = changed;
  while (next.length > 0) {
    const loose = next.filter(isLoose);
    // What changed is looked at by all that name it.
    const open = next === changed ? changed : loose;
    const around = [...bringing(await reader.listing(next), open), ...(await reader.listedBy(loose))];
    const fresh = new Map(around.filter(({ id }) => !seen.has(id)).map((publicatie) => [publicatie.id, publicatie]));
    for (const [id, { vraagnummers }] of fresh) {
      seen.add(id);
      for (const number of vraagnummers) numbers.add(number);
    }
    next = [...fresh.values()].filter((publicatie) => publicatie.kind !== 'kamervraag' || isLoose(publicatie));
  }
  numbers.delete('');
  return numbers;
}
