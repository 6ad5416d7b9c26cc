import { keyOf } from '../citations/document/citation-keys';
import type { AboutTarget, Citing, CitingDocument } from '../model/about';
import type { Target } from '../model/citation';
import { documentDay } from '../model/document-day';
import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from '../zaken/reprint-of';
import { entryStart, questionIn } from './citing-entries';
import type { CorpusDatabase, PublicatieRow } from './database';
import { finalId, temporaryIds } from './final-ids';
import { loadZaken } from './load-zaken';
import { parseRow } from './parse-row';
import { storedDocument } from './stored-document';

/** As many as a card lists. */
const MOST_IN_CARD = 50;

/** The keys that a target is cited by: a document's also under the ids that it had before. */
async function keysOf(database: CorpusDatabase, target: Target): Promise<string[]> {
  const { system, id } = target;
  if (system !== 'op' || !id) return [keyOf(target)].filter((key) => key !== undefined);
  const final = await finalId(database, id);
  const ids = [final, ...(await temporaryIds(database, [final]))];
  return [...new Set(ids.flatMap((id) => keyOf({ system, id }) ?? []))];
}

/** The first in a list of each document, whatever print of it that is. */
function oncePerDocument<Item>(items: Item[], idOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size !== seen.add(firstPrintId(idOf(item))).size);
}

/** The documents that cite the place with a key, newest first, each in its newest print. */
async function idsCiting({ publicaties }: CorpusDatabase, key: string, self: string | undefined): Promise<string[]> {
  const ids = await publicaties.where('cites').startsWith(entryStart(key)).primaryKeys();
  const own = self && firstPrintId(self);
  return oncePerDocument(ids.reverse(), (id) => id).filter((id) => firstPrintId(id) !== own);
}

function describe(publicatie: Publicatie): Omit<CitingDocument, 'question'> {
  const { id, kind, title } = publicatie;
  const day = documentDay(publicatie);
  return { id, kind, title, ...(day ? { day } : {}) };
}

function citingDocument(row: PublicatieRow, keys: string[]): CitingDocument[] {
  const question = questionIn(row.cites ?? [], keys);
  return parseRow(row).map((publicatie) => ({ ...describe(publicatie), ...(question ? { question } : {}) }));
}

function newestFirst(a: CitingDocument, b: CitingDocument): number {
  return (b.day ?? '').localeCompare(a.day ?? '') || a.id.localeCompare(b.id);
}

/**
 * The stored documents that cite a target, but for `self`: how many there are, and the newest `most` of them. Only these
 * are read; the index counts the others.
 */
export async function loadCiting(
  database: CorpusDatabase,
  target: Target,
  most: number,
  self?: string,
): Promise<Citing> {
  const keys = await keysOf(database, target);
  const lists = await Promise.all(keys.map((key) => idsCiting(database, key, self)));
  const count = oncePerDocument(lists.flat(), (id) => id).length;
  const newest = [...new Set(lists.flatMap((ids) => ids.slice(0, most)))];
  const rows = await database.publicaties.bulkGet(newest);
  const citing = rows.flatMap((row) => (row ? citingDocument(row, keys) : [])).sort(newestFirst);
  return { count, citing: oncePerDocument(citing, ({ id }) => id).slice(0, most) };
}

/** All that a card tells of a target that the document `self` cites. `today`: `YYYY-MM-DD`, for the status of a question. */
export async function loadAbout(
  database: CorpusDatabase,
  target: Target,
  self: string,
  today: string,
): Promise<AboutTarget> {
  const cited = target.system === 'op' && target.id ? await finalId(database, target.id) : undefined;
  const [citing, publicatie] = await Promise.all([
    loadCiting(database, target, MOST_IN_CARD, await finalId(database, self)),
    cited ? storedDocument(database, cited) : undefined,
  ]);
  if (!publicatie) return citing;
  const [zaak] = await loadZaken(database, publicatie, today);
  return { ...citing, document: { ...describe(publicatie), ...(zaak?.status ? { status: zaak.status } : {}) } };
}
