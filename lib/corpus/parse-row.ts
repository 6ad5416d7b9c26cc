import { type Publicatie, publicatie as publicatieSchema } from '../model/publicatie';

/** The document in a row, alone in a list. A row that no longer fits the schema stays where it is and counts as not there. */
export function parseRow(row: { publicatie: unknown } | undefined): Publicatie[] {
  const parsed = publicatieSchema.safeParse(row?.publicatie);
  return parsed.success ? [parsed.data] : [];
}
