import { mentionsOf } from '../citations/mentions-of';
import type { Publicatie } from '../model/publicatie';
import type { RelatedZaak, Relations } from '../model/zaak';
import { today } from '../zaken/days';
import { firstPrintId } from '../zaken/reprint-of';
import type { CorpusDatabase } from './database';
import { temporaryIds } from './final-ids';
import { loadZaken } from './load-zaken';
import { parseRow } from './publicatie-row';
import { relatedZaken } from './related-zaken';

/** The ids of questions with these numbers, as they are written in any year and either chamber. */
function kamervraagIds(vraagnummers: string[]): string[] {
  return vraagnummers.flatMap((number) => ['kv-tk-', 'kv-ek-', 'kv-'].map((prefix) => prefix + number));
}

/** One entry for each zaak, newest last; those of which no day is known come first, as they were found. */
function oncePerZaak(found: RelatedZaak[]): RelatedZaak[] {
  const keyOf = ({ id, vraagnummers }: RelatedZaak) => [...vraagnummers].sort().join() || id;
  const byZaak = new Map<string, RelatedZaak>();
  for (const related of found) if (!byZaak.has(keyOf(related))) byZaak.set(keyOf(related), related);
  return [...byZaak.values()].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

/**
 * The questions that the documents of a document's zaken name, and those whose documents name one of these; never the
 * zaken themselves. That a document is named by the id of its question, or by one that it had before, is the same.
 */
export async function loadRelations(database: CorpusDatabase, publicatie: Publicatie): Promise<Relations> {
  const zaken = await loadZaken(database, publicatie, today(new Date()));
  const documents = new Map(zaken.flatMap(({ publicaties }) => publicaties.map((one) => [one.id, one] as const)));
  const numbers = zaken.map(({ vraagnummer }) => vraagnummer).filter((number) => number !== '');
  const listed = [...documents.values()].flatMap(({ aanhangsels }) => aanhangsels);
  const ids = [publicatie.id, ...documents.keys(), ...listed];
  const earlierIds = await temporaryIds(database, ids);
  const own = new Set([...ids, ...ids.map(firstPrintId), ...earlierIds, ...kamervraagIds(numbers)]);

  const named = new Set([...documents.values()].flatMap(mentionsOf).filter((id) => !own.has(id)));
  const rows = await database.publicaties
    .where('mentions')
    .anyOf([...own])
    .distinct()
    .toArray();
  const naming = rows.flatMap(parseRow).map(({ id }) => id);
  const ownNumbers = new Set(numbers);
  const lookUp = async (found: string[]) =>
    oncePerZaak((await Promise.all(found.map((id) => relatedZaken(database, id, ownNumbers)))).flat());
  const [earlier, later] = await Promise.all([
    lookUp([...named]),
    lookUp(naming.filter((id) => !documents.has(id) && id !== publicatie.id)),
  ]);
  return { earlier, later };
}
