import { type Publicatie, publicatie as publicatieSchema } from '../model/publicatie';
import { rowRead } from './row-read';

/** The document in a row, alone in a list. A row that no longer fits the schema stays where it is and counts as not there. */
export function parseRow(row: { id?: string; publicatie: unknown } | undefined): Publicatie[] {
  if (!row) return [];
  return rowRead(row.id && `publicatie ${row.id}`, publicatieSchema.safeParse(row.publicatie));
}
