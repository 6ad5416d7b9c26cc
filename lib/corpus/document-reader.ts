import type { Publicatie } from '../model/publicatie';
import { firstPrintId, reprintPrefix } from '../zaken/reprint-of';
import { keyIn } from './citing-entries';
import type { CorpusDatabase } from './database';
import { parseRow } from './parse-row';

/** What ties a document to others. */
export type Tied = Pick<Publicatie, 'id' | 'vraagnummers' | 'aanhangsels'>;

/** Reads documents by what ties them, each once: what was read is kept, as it was then. */
export interface DocumentReader {
  /** Those with these ids that are stored. */
  withIds(ids: Iterable<string>): Promise<Publicatie[]>;
  /** Those that carry one of these vraagnummers. */
  carrying(vraagnummers: Iterable<string>): Promise<Publicatie[]>;
  /** Those that list one of these, in whatever print. */
  listing(documents: Tied[]): Promise<Publicatie[]>;
  /** Those that one of these lists, in whatever print. */
  listedBy(documents: Tied[]): Promise<Publicatie[]>;
  /** The keys of what a document that was read cites. */
  citedBy(id: string): string[];
  /** About how much room takes what was read, in letters. */
  size(): number;
}

/** From the first print of a document to the last of its later ones, in the order of the ids. */
function printsOf(id: string): [first: string, last: string] {
  const first = firstPrintId(id);
  return [first, `${reprintPrefix(first)}\uffff`];
}

/** What every document takes besides its texts. */
const HEAD = 1000;

function lettersIn({ text = '', questions, answers, footnotes }: Publicatie): number {
  return [...questions, ...answers, ...footnotes].reduce((sum, part) => sum + part.text.length, text.length);
}

function unique(ids: Iterable<string>): string[] {
  return [...new Set(ids)];
}

/** A reader that has read nothing yet. A document `given` stands for the stored one with its id. */
export function createDocumentReader(database: CorpusDatabase, given: Publicatie[] = []): DocumentReader {
  const { publicaties } = database;
  const found = new Map<string, Publicatie | undefined>(given.map((publicatie) => [publicatie.id, publicatie]));
  const cites = new Map<string, string[]>();
  let size = 0;

  async function withIds(ids: Iterable<string>): Promise<Publicatie[]> {
    const asked = unique(ids);
    const missing = asked.filter((id) => !found.has(id));
    const rows = missing.length > 0 ? await publicaties.bulkGet(missing) : [];
    missing.forEach((id, at) => {
      const row = rows[at];
      const [publicatie] = parseRow(row);
      found.set(id, publicatie);
      size += HEAD + (publicatie ? lettersIn(publicatie) : 0);
      if (row?.cites) cites.set(id, unique(row.cites.map(keyIn)));
    });
    return asked.flatMap((id) => found.get(id) ?? []);
  }

  /** Many small questions in one transaction: a cursor that walks from one to the next would wait for each. */
  async function withKeys(keys: string[], idsFor: (key: string) => PromiseLike<string[]>): Promise<Publicatie[]> {
    if (keys.length === 0) return [];
    const ids = await database.transaction('r', publicaties, async () => Promise.all(keys.map(idsFor)));
    return withIds(ids.flat());
  }

  return {
    withIds,
    carrying: (vraagnummers) =>
      withKeys(unique(vraagnummers), (number) => publicaties.where('vraagnummers').equals(number).primaryKeys()),
    listing: (documents) =>
      withKeys(unique(documents.map(({ id }) => firstPrintId(id))), (id) =>
        publicaties
          .where('aanhangsels')
          .between(...printsOf(id), true, true)
          .primaryKeys(),
      ),
    listedBy: (documents) =>
      withKeys(unique(documents.flatMap(({ aanhangsels }) => aanhangsels.map(firstPrintId))), (id) =>
        publicaties
          .where('id')
          .between(...printsOf(id), true, true)
          .primaryKeys(),
      ),
    citedBy: (id) => cites.get(id) ?? [],
    size: () => size,
  };
}
