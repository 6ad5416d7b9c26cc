import type { Publicatie } from '../model/publicatie';
import { firstPrintId, firstPrints, reprintPrefix } from '../zaken/reprint-of';
import type { CorpusDatabase } from './database';
import { parseRow } from './parse-row';

/** The document with an id; where only a later print of it is stored, that one. */
export async function storedDocument({ publicaties }: CorpusDatabase, id: string): Promise<Publicatie | undefined> {
  const [document] = parseRow(await publicaties.get(id));
  if (document) return document;
  const prefix = reprintPrefix(firstPrintId(id));
  const rows = await publicaties.where('id').equals(firstPrintId(id)).or('id').startsWith(prefix).toArray();
  return firstPrints(rows.flatMap(parseRow).filter((one) => firstPrintId(one.id) === firstPrintId(id)))[0];
}
