import { mentionsOf } from '../citations/document/mentions-of';
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

/** How a document came to be stored; both are false once a person stored it. */
export interface Origin {
  /** The extension brings it. */
  seed?: boolean;
  /** It was opened, and remembered before the person was told that what is opened is. */
  untold?: boolean;
}

/** A document as it is stored, with everything that it is found by. */
export function rowOf(publicatie: Publicatie, { seed = false, untold = false }: Origin): PublicatieRow {
  const { id, vraagnummers, kind } = publicatie;
  const origin = { ...(seed ? { seed: true as const } : {}), ...(untold ? { untold: true as const } : {}) };
  return { id, vraagnummers, kind, ...namedIn(publicatie), publicatie, ...origin };
}

/** What a row of the first version of the schema lacks; nothing for one that cannot be read. */
export function describeRow(row: { publicatie: unknown }): Partial<PublicatieRow> {
  const [publicatie] = parseRow(row);
  return publicatie ? namedIn(publicatie) : {};
}
