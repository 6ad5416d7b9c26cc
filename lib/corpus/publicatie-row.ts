import { mentionsOf } from '../citations/mentions-of';
import { type Publicatie, publicatie as publicatieSchema } from '../model/publicatie';
import type { PublicatieRow } from './database';

/** The document in a row, alone in a list. A row that no longer fits the schema stays where it is and counts as not there. */
export function parseRow(row: { publicatie: unknown } | undefined): Publicatie[] {
  const parsed = publicatieSchema.safeParse(row?.publicatie);
  return parsed.success ? [parsed.data] : [];
}

function namedIn(publicatie: Publicatie): Pick<PublicatieRow, 'mentions' | 'aanhangsels'> {
  return { mentions: mentionsOf(publicatie), aanhangsels: publicatie.aanhangsels };
}

/** A document as it is stored, with everything that it is found by. `seed`: the extension brings it. */
export function rowOf(publicatie: Publicatie, seed: boolean): PublicatieRow {
  const { id, vraagnummers, kind } = publicatie;
  return { id, vraagnummers, kind, ...namedIn(publicatie), publicatie, ...(seed ? { seed: true } : {}) };
}

/** What a row of the first version of the schema lacks; nothing for one that cannot be read. */
export function describeRow(row: { publicatie: unknown }): Partial<PublicatieRow> {
  const [publicatie] = parseRow(row);
  return publicatie ? namedIn(publicatie) : {};
}
