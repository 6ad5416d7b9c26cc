import { mentionsOf } from '../citations/document/mentions-of';
import type { Publicatie } from '../model/publicatie';
import type { RelatedZaak, Relations } from '../model/zaak';
import { today } from '../zaken/days';
import { listedAanhangsels } from '../zaken/missing-aanhangsels';
import { firstPrintId, reprintPrefix } from '../zaken/reprint-of';
import type { CorpusDatabase } from './database';
import { temporaryIds } from './final-ids';
import { loadZaken } from './load-zaken';
import { parseRow } from './parse-row';
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

/** What the headings of answers name and nobody stored: as far as is known their own notices of delay. */
async function unknownNotices({ publicaties }: CorpusDatabase, documents: Publicatie[]): Promise<string[]> {
  const named = documents.flatMap(({ kind, aanhangsels }) => (kind === 'kamervraag' ? [] : aanhangsels));
  const firstPrints = named.map(firstPrintId);
  const stored = await Promise.all([
    publicaties
      .where('id')
      .anyOf([...named, ...firstPrints])
      .primaryKeys(),
    publicaties.where('id').startsWithAnyOf(firstPrints.map(reprintPrefix)).primaryKeys(),
  ]);
  const known = new Set(stored.flat().map(firstPrintId));
  return named.filter((id) => !known.has(firstPrintId(id)));
}

/**
 * The questions that the documents of a document's zaken name, and those whose documents name one of these; never the
 * zaken themselves. That a document is named by the id of its question, or by one that it had before, is the same.
 */
export async function loadRelations(database: CorpusDatabase, publicatie: Publicatie): Promise<Relations> {
  const zaken = await loadZaken(database, publicatie, today(new Date()));
  const documents = new Map(zaken.flatMap(({ publicaties }) => publicaties.map((one) => [one.id, one] as const)));
  const all = [...documents.values()];
  // Who answers two sets of questions at once ties them: neither is another question to the other.
  const carried = all.flatMap(({ vraagnummers }) => vraagnummers);
  const numbers = [...new Set([...zaken.map(({ vraagnummer }) => vraagnummer), ...carried])].filter(Boolean);
  const ids = [publicatie.id, ...documents.keys(), ...listedAanhangsels(all), ...(await unknownNotices(database, all))];
  const earlierIds = await temporaryIds(database, ids);
  const own = new Set([...ids, ...ids.map(firstPrintId), ...earlierIds, ...kamervraagIds(numbers)]);

  const named = new Set(all.flatMap(mentionsOf).filter((id) => !own.has(id)));
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
