import type { CorpusDatabase } from '../database';
import { finalIdsOf } from '../final-ids';
import { storingTables } from '../store-publicatie';
import { finalLists, storePublicaties } from '../store-publicaties';
import { additionTo } from './addition-to';
import { additionsOf, type Restorer } from './restored';

/**
 * Documents that are not here are added as they were stored, those that the person removed here among them; of others what
 * they say more. What the person stored on either side is theirs from then on. What they cite is read later, as it is for
 * `storePublicaties`.
 */
export const restorePublicaties: Restorer<'publicatie'> = (database: CorpusDatabase, lines, write) => {
  const { publicaties, removed, meta } = database;
  return database.transaction('rw', [...storingTables(database), meta], async () => {
    const saved = lines.map(({ line }) => line.publicatie);
    const ids = await finalIdsOf(
      database,
      saved.map(({ id }) => id),
    );
    const [rows, marks, lists] = await Promise.all([
      publicaties.bulkGet(ids),
      removed.bulkGet(ids),
      finalLists(database, saved),
    ]);
    const additions = lines.map(({ line: { publicatie, kind: _, ...origin } }, at) =>
      additionTo(rows[at], { ...publicatie, aanhangsels: lists[at] ?? [] }, origin),
    );
    const stored = new Map(additions.flatMap(({ store }) => (store ? [[store.publicatie, store.origin]] : [])));
    if (write) await storePublicaties(database, [...stored.keys()], (publicatie) => stored.get(publicatie) ?? {});
    return {
      additions: additionsOf(additions.map(({ outcome }) => outcome)),
      broughtBack: marks.filter(Boolean).length,
      besides: additions.filter(({ outcome, store }) => outcome === 'same' && store).length,
      unread: [],
    };
  });
};
