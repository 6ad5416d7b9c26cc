import type { DexieOptions } from 'dexie';
import { type CorpusDatabase, createDatabase } from './database';
import { tellFull } from './shared-trouble';
import { knownTrouble, tellTrouble } from './storage-news';
import { watchWrites } from './watch-writes';

/**
 * IndexedDB, but for what Dexie does with a database of a later version: it opens that as if it were its own, and adds what it
 * misses in it. A later version of the extension stored what is there, and this one touches none of it.
 */
function strictly(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException('The documents are of a later version.', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}

/** Nothing where the browser has none at all: then Dexie says so. */
function strictOptions(): DexieOptions {
  return globalThis.indexedDB ? { indexedDB: strictly(indexedDB), IDBKeyRange } : {};
}

/**
 * The database of this machine, not opened yet: every connection to it is made here. Tells the page when it has to wait for
 * another, when there is no room, and when a newer version of the extension takes over; then it lets go, and every use of it
 * rejects.
 */
export function ownDatabase(): CorpusDatabase {
  const database = createDatabase('kamerspoor', strictOptions());
  const own = database.verno * 10;
  database.on('blocked', () => tellTrouble({ name: 'waiting' }));
  database.on('ready', () => knownTrouble()?.name === 'waiting' && tellTrouble(undefined), true);
  database.on('versionchange', ({ newVersion }) => {
    // It is removed, or opened by another page of this version: what Dexie does by itself is right.
    if (newVersion === null || newVersion <= own) return undefined;
    database.close();
    tellTrouble({ name: 'outdated' });
    return false;
  });
  watchWrites(database, tellFull);
  return database;
}
