import type { Publicatie } from '../model/publicatie';
import type { Card } from '../model/search';
import type { IndexedEntry } from '../search/index/find-entries-of';
import type { UnindexedRow } from './database';
import type { DocumentReader, Tied } from './document-reader';
import { tiedDocuments } from './tied-documents';
import { isLoose, zakenAround } from './zaken-around';

/** Documents that are taken at once, while there is room for more. */
const STEP = 250;
/** Letters that are indexed together: the texts, and the index of them, are held in memory. As a rule 2,000 documents. */
const ROOM = 30_000_000;

/** Documents that wait to be indexed, each with the changes that it waits for. */
export type Waiting = Map<string, UnindexedRow[]>;

/** What has to be indexed together, so that no document stands in the index twice or not at all. */
export interface Changes {
  /** The turns of the changes that are done with this. */
  turns: number[];
  /** The vraagnummers of the zaken to be made again. */
  numbers: ReadonlySet<string>;
  /** Documents of which each is in one of these zaken by now, or in an entry of its own, or gone. */
  settled: ReadonlySet<string>;
  /** Everything that these zaken are made of, and a few documents more. */
  documents: Publicatie[];
  /** The entries that are there of all these. */
  old: IndexedEntry[];
}

function tiesBefore({ id, vraagnummers = [], aanhangsels = [] }: UnindexedRow): Tied {
  return { id, vraagnummers, aanhangsels };
}

/**
 * Takes documents out of those that wait, and gathers everything that changes with them: the zaken that they are or were in
 * or are named by, whatever of these waits as well, and what has no vraagnummer and goes where others put it.
 */
export async function gatherChanges(
  reader: DocumentReader,
  waiting: Waiting,
  findEntries: (ids: string[]) => Promise<IndexedEntry[]>,
): Promise<Changes> {
  const turns: number[] = [];
  const numbers = new Set<string>();
  const settled = new Set<string>();
  const documents = new Map<string, Publicatie>();
  const old = new Map<string, IndexedEntry>();
  const looked = new Set<string>();

  const isOld = ({ card }: IndexedEntry) => numbers.has(card.key) || card.documents.some(({ id }) => settled.has(id));
  const oldCards = () => [...old.values()].filter(isOld).map(({ card }) => card);

  async function lookUp(ids: string[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !looked.has(id));
    for (const id of fresh) looked.add(id);
    const entries = fresh.length > 0 ? await findEntries(fresh) : [];
    for (const found of entries) old.set(`${found.segment} ${found.entry}`, found);
  }

  /** How these documents are tied, and were before they changed. */
  async function settle(ids: string[]): Promise<Tied[]> {
    const rows = ids.flatMap((id) => waiting.get(id) ?? []);
    turns.push(...rows.map(({ turn }) => turn));
    for (const id of ids) {
      waiting.delete(id);
      settled.add(id);
    }
    const now = await reader.withIds(ids);
    for (const publicatie of now) documents.set(publicatie.id, publicatie);
    return [...now, ...rows.map(tiesBefore)];
  }

  while (waiting.size > 0 && reader.size() < ROOM) {
    let next = [...waiting.keys()].slice(0, STEP);
    while (next.length > 0) {
      const ties = await settle(next);
      await lookUp(next);
      const around = [...(await zakenAround(reader, ties)), ...oldCards().flatMap(numberIn)];
      const fresh = [...new Set(around)].filter((number) => !numbers.has(number));
      for (const number of fresh) numbers.add(number);
      const tied = await tiedDocuments(reader, fresh);
      for (const publicatie of tied) documents.set(publicatie.id, publicatie);
      await lookUp(tied.map(({ id }) => id));
      const mates = await reader.withIds(oldCards().flatMap((card) => card.documents.map(({ id }) => id)));
      const loose = [...tied, ...mates].filter(isLoose);
      const touched = [...loose, ...tied.filter(({ id }) => waiting.has(id))].map(({ id }) => id);
      next = [...new Set(touched)].filter((id) => !settled.has(id));
    }
  }
  return { turns, numbers, settled, documents: [...documents.values()], old: [...old.values()].filter(isOld) };
}

/** The vraagnummer that an entry goes by; none for a document by itself. */
function numberIn({ key, documents }: Card): string[] {
  return documents.some(({ id }) => id === key) ? [] : [key];
}
