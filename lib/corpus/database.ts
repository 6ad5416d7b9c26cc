import { Dexie, type EntityTable } from 'dexie';

/** A stored document. `publicatie` is parsed with zod whenever it is read: an older version may have written it. */
export interface PublicatieRow {
  id: string;
  vraagnummers: string[];
  kind: string;
  publicatie: unknown;
  /** The extension brought it, and no person stored anything over it since. */
  seed?: true;
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

export type CorpusDatabase = Dexie & {
  publicaties: EntityTable<PublicatieRow, 'id'>;
  removed: EntityTable<RemovedRow, 'id'>;
  visits: EntityTable<VisitRow, 'id'>;
  meta: EntityTable<MetaRow, 'key'>;
};

/** The database, not yet opened. A new version of the schema is a new `version(n)` below the ones that landed. */
export function createDatabase(name = 'kamerspoor'): CorpusDatabase {
  const database = new Dexie(name) as CorpusDatabase;
  database.version(1).stores({
    publicaties: 'id, *vraagnummers, kind',
    removed: 'id',
    visits: 'id, at',
    meta: 'key',
  });
  return database;
}
