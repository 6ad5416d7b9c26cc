import { parsePublicationId } from '../identifiers/publication-id';
import { documentDay } from '../model/document-day';
import type { Publicatie } from '../model/publicatie';
import type { RelatedZaak } from '../model/zaak';
import { firstPrintId, firstPrints, reprintPrefix } from '../zaken/reprint-of';
import type { CorpusDatabase } from './database';
import { finalId } from './final-ids';
import { parseRow } from './parse-row';
import { storedDocument } from './stored-document';

function describe(id: string, vraagnummers: string[], document: Publicatie | undefined): RelatedZaak {
  const day = document && documentDay(document);
  return { id, vraagnummers, ...(document ? { title: document.title } : {}), ...(day ? { day } : {}) };
}

function numbersIn(id: string): string[] {
  const parsed = parsePublicationId(id);
  return parsed?.type === 'kv' && parsed.vraagnummer ? [parsed.vraagnummer] : [];
}

/** The questions, by the zaken of these numbers or by their lists, that a document belongs to. */
async function kamervragenOf({ publicaties }: CorpusDatabase, vraagnummers: string[], id: string) {
  const firstPrint = firstPrintId(id);
  const rows =
    vraagnummers.length > 0
      ? publicaties.where('vraagnummers').anyOf(vraagnummers)
      : publicaties.where('aanhangsels').equals(firstPrint).or('aanhangsels').startsWith(reprintPrefix(firstPrint));
  const found = (await rows.distinct().toArray()).flatMap(parseRow);
  return firstPrints(found.filter(({ kind }) => kind === 'kamervraag'));
}

/**
 * The zaken that a publication id leads to, as its questions where the corpus holds them, else as the document that has
 * the id. None when one of them is among `own`, the vraagnummers of the zaak that is looked from.
 */
export async function relatedZaken(database: CorpusDatabase, id: string, own: Set<string>): Promise<RelatedZaak[]> {
  const stands = await finalId(database, id);
  const document = await storedDocument(database, stands);
  const numbers = document && document.vraagnummers.length > 0 ? document.vraagnummers : numbersIn(stands);
  const kamervragen = await kamervragenOf(database, numbers, stands);
  const known = new Set(kamervragen.flatMap(({ vraagnummers }) => vraagnummers));
  if ([...numbers, ...known].some((number) => own.has(number))) return [];
  const related = kamervragen.map((kamervraag) => describe(kamervraag.id, kamervraag.vraagnummers, kamervraag));
  const rest = numbers.filter((number) => !known.has(number));
  return rest.length > 0 || related.length === 0
    ? [...related, describe(document?.id ?? stands, rest, document)]
    : related;
}
