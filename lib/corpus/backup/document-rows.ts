import { finality, isTemporary } from '../../zaken/same-document';
import type { CorpusDatabase, PublicatieRow } from '../database';
import { finalIdsOf } from '../final-ids';
import { AT_ONCE, rowsInOrder } from './rows-in-order';

/**
 * All documents, some at a time: those with a final id first, in the order of their ids. Whether one with a temporary id is
 * the same as another can be told only when the others are there, in whatever corpus they are put next. What gets its final
 * id meanwhile may come twice.
 */
export async function* documentRows(database: CorpusDatabase): AsyncGenerator<PublicatieRow[]> {
  const { publicaties } = database;
  // Looked up before all others: what gets its final id meanwhile may move to a place that was passed already.
  const temporary = (await publicaties.toCollection().primaryKeys()).filter(isTemporary);
  for await (const rows of rowsInOrder<PublicatieRow>(publicaties)) {
    yield rows.filter(({ id }) => !isTemporary(id));
  }
  temporary.sort((a, b) => finality(b) - finality(a));
  for (let from = 0; from < temporary.length; from += AT_ONCE) {
    const rows = await publicaties.bulkGet(await finalIdsOf(database, temporary.slice(from, from + AT_ONCE)));
    yield rows.filter((row) => row !== undefined);
  }
}
