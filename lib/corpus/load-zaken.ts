import { isoDate, type Publicatie } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { mergePublicaties } from '../zaken/merge-publicaties';
import { groupZaken, zaakOf } from '../zaken/zaak-of';
import type { CorpusDatabase } from './database';
import { createDocumentReader } from './document-reader';
import { finalId, finalIds } from './final-ids';
import { parseRow } from './parse-row';
import { tiedDocuments } from './tied-documents';

/** The zaak of one vraagnummer, from what is stored; `given` documents count whether they are stored or not. */
export async function loadZaak(
  database: CorpusDatabase,
  vraagnummer: string,
  today: string,
  given: Publicatie[] = [],
): Promise<Zaak> {
  const [documents, asked] = await Promise.all([
    tiedDocuments(createDocumentReader(database, given), [vraagnummer], given),
    database.asked.get(vraagnummer),
  ]);
  const day = isoDate.safeParse(asked?.day);
  return zaakOf(vraagnummer, documents, today, day.success ? day.data : undefined);
}

/** A document as a person has it before them, with what is stored of it. */
async function withStored(database: CorpusDatabase, publicatie: Publicatie): Promise<Publicatie> {
  const read = { ...publicatie, aanhangsels: await finalIds(database, publicatie.aanhangsels) };
  const [stored] = parseRow(await database.publicaties.get(await finalId(database, publicatie.id)));
  return stored ? mergePublicaties(stored, read) : read;
}

/**
 * The zaken of a document, one for each of its vraagnummers; the document itself counts whether it is stored or not. One
 * without a vraagnummer belongs where the publisher's lists put it, or to a zaak of its own with the vraagnummer "".
 */
export async function loadZaken(database: CorpusDatabase, read: Publicatie, today: string): Promise<Zaak[]> {
  const publicatie = await withStored(database, read);
  let { vraagnummers } = publicatie;
  if (vraagnummers.length === 0) {
    const tied = await tiedDocuments(createDocumentReader(database, [publicatie]), [], [publicatie]);
    const zaken = [...groupZaken(tied, today).values()].filter((zaak) => zaak.publicaties.includes(publicatie));
    if (zaken.length === 0) return [zaakOf('', tied, today)];
    vraagnummers = zaken.map(({ vraagnummer }) => vraagnummer);
  }
  return Promise.all(vraagnummers.map((vraagnummer) => loadZaak(database, vraagnummer, today, [publicatie])));
}
