import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { CollectJob } from '../model/collect';
import type { Follow } from '../model/follow';
import type { Note } from '../model/note';
import type { SruRecord } from '../model/sru';
import { parseRow } from './parse-row';

/** A stored document. `publicatie` is parsed with zod whenever it is read: an older version may have written it. */
export interface PublicatieRow {
  id: string;
  vraagnummers: string[];
  kind: string;
  /** Questions and Aanhangsels that the document names, by id; absent in a row that was not read yet, or cannot be. */
  mentions?: string[];
  /** Its own Aanhangsels as the publisher lists them. */
  aanhangsels?: string[];
  /** What the document cites: see `citingEntry`. */
  cites?: string[];
  /** The `RULES_VERSION` with which `mentions` and `cites` were found; absent in rows of before there was one. */
  readWith?: number;
  publicatie: unknown;
  /** The extension brought it, and no person stored anything over it since. */
  seed?: true;
  /** It is stored because it was opened, since this time (ISO 8601, UTC), and no person stored anything over it since. */
  remembered?: string;
  /** It was remembered before the person was told that what is opened is, and no person stored anything over it since. */
  untold?: true;
}

/** A document that a person removed: an update does not bring it back. */
export interface RemovedRow {
  id: string;
}

export interface VisitRow {
  id: string;
  at: string;
}

export interface MetaRow {
  key: string;
  value: string;
}

/** A temporary id, and the final one under which its document was published later. */
export interface AliasRow {
  id: string;
  final: string;
}

/** The day on which the site was asked for the answer to a question. */
export interface AskedRow {
  vraagnummer: string;
  day: string;
}

/** A document whose place in the index is not up to date: it was added, changed or removed. */
export interface UnindexedRow {
  /** Goes up with every change: what changes while it is indexed waits again under a later turn. */
  turn: number;
  id: string;
  /** What tied it to others before the change; absent when it was not there. */
  vraagnummers?: string[];
  aanhangsels?: string[];
}

/** A document that a collecting has in its list. */
export interface JobItemRow {
  job: string;
  id: string;
  /** Its place in the list, from 0. */
  place: number;
  state: 'listed' | 'stored' | 'had' | 'recordOnly' | 'lost';
  /** What the service said of it. */
  found: SruRecord;
  /** How often it was asked for in vain. */
  attempts: number;
  problem?: 'unknown' | 'unexpected' | 'silent';
}

export type CorpusDatabase = Dexie & {
  publicaties: EntityTable<PublicatieRow, 'id'>;
  removed: EntityTable<RemovedRow, 'id'>;
  visits: EntityTable<VisitRow, 'id'>;
  meta: EntityTable<MetaRow, 'key'>;
  aliases: EntityTable<AliasRow, 'id'>;
  asked: EntityTable<AskedRow, 'vraagnummer'>;
  unindexed: EntityTable<UnindexedRow, 'turn'>;
  /** The rows of these are parsed with zod whenever they are read. */
  notes: Table<Note, [document: string, question: string]>;
  follows: EntityTable<Follow, 'vraagnummer'>;
  jobs: EntityTable<CollectJob, 'id'>;
  jobItems: Table<JobItemRow, [job: string, id: string]>;
};

/** The database, not yet opened. A new version of the schema is a new `version(n)` below the ones that landed. */
export function createDatabase(name = 'kamerspoor', options: DexieOptions = {}): CorpusDatabase {
  const database = new Dexie(name, options) as CorpusDatabase;
  database.version(1).stores({
    publicaties: 'id, *vraagnummers, kind',
    removed: 'id',
    visits: 'id, at',
    meta: 'key',
  });
  database
    .version(2)
    .stores({
      publicaties: 'id, *vraagnummers, kind, *mentions, *aanhangsels',
      aliases: 'id, final',
      asked: 'vraagnummer',
    })
    .upgrade((transaction) =>
      transaction
        .table<PublicatieRow>('publicaties')
        .toCollection()
        .modify((row) => {
          const [publicatie] = parseRow(row);
          if (publicatie) row.aanhangsels = publicatie.aanhangsels;
        }),
    );
  // What documents mention and cite is no work for an upgrade: all waits for that, and a worker dies before ten thousand
  // are read. Rows without `readWith` are read later, a few at a time, and can be used until then.
  database.version(3).stores({ publicaties: 'id, *vraagnummers, kind, *mentions, *aanhangsels, *cites, readWith' });
  // The documents of before are no work for an upgrade either: without an index all of them are indexed.
  database.version(4).stores({ unindexed: '++turn, id' });
  // What was remembered by browsing is known from now on; of before, what was opened and comes from a page was.
  database
    .version(5)
    .stores({
      publicaties: 'id, *vraagnummers, kind, *mentions, *aanhangsels, *cites, readWith, remembered',
      notes: '[document+question], document, *labels',
      follows: 'vraagnummer',
      jobs: 'id',
      jobItems: '[job+id], [job+state+place]',
    })
    .upgrade(async (transaction) => {
      const publicaties = transaction.table<PublicatieRow>('publicaties');
      for (const { id, at } of await transaction.table<VisitRow>('visits').toArray()) {
        const row = await publicaties.get(id);
        const [publicatie] = row && !row.seed ? parseRow(row) : [];
        if (row && publicatie?.source.kind === 'page') await publicaties.put({ ...row, remembered: at });
      }
    });
  return database;
}
