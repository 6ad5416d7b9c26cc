import { Dexie } from 'dexie';
import { benchUnits } from '../queries/bench-units';
import type { Peer } from './peer';
import { plainQuery, plainWords } from './plain-words';

interface Row {
  id: string;
  words: string[];
}

const AT_ONCE = 100;

function table() {
  const database = new Dexie('bench-words');
  database.version(1).stores({ documents: 'id, *words' });
  return database.table<Row, string>('documents');
}

/** Dexie with an index of the words of each document, as its documentation does full-text search; it has no order. */
export const dexieWordsPeer: Peer = {
  name: 'Dexie *words',
  async build(documents) {
    const rows = table();
    let some: Row[] = [];
    for (const publicatie of documents) {
      some.push({
        id: publicatie.vraagnummers[0] ?? '',
        words: [...new Set(benchUnits(publicatie).flatMap(plainWords))],
      });
      if (some.length < AT_ONCE) continue;
      await rows.bulkPut(some);
      some = [];
    }
    await rows.bulkPut(some);
    return undefined;
  },
  async open() {
    const rows = table();
    return {
      async search(query, limit) {
        const words = plainWords(plainQuery(query));
        const keys = await Promise.all(
          words.map((word, at) =>
            at === words.length - 1
              ? rows.where('words').startsWith(word).primaryKeys()
              : rows.where('words').equals(word).primaryKeys(),
          ),
        );
        const [first = [], ...others] = keys.map((found) => new Set(found));
        return [...first].filter((key) => others.every((other) => other.has(key))).slice(0, limit);
      },
    };
  },
};
