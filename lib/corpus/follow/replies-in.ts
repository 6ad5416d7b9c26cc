import type { Publicatie } from '../../model/publicatie';
import type { Zaak } from '../../model/zaak';
import { firstPrintId } from '../../zaken/reprint-of';
import type { CorpusDatabase } from '../database';
import { finalIdsOf } from '../final-ids';

/** Whether a document is a notice or an answer. */
export function isReply({ kind }: { kind?: Publicatie['kind'] | undefined }): boolean {
  return kind === 'mededeling' || kind === 'antwoord';
}

/** The notices and answers of a zaak. */
export function repliesIn({ publicaties }: Zaak): Publicatie[] {
  return publicaties.filter(isReply);
}

/**
 * Those documents that are none of the `known` ones. That a document goes by its final id now, or was printed again, makes
 * it no other.
 */
export async function notKnown(
  database: CorpusDatabase,
  documents: Publicatie[],
  known: string[],
): Promise<Publicatie[]> {
  const firstPrints = new Set((await finalIdsOf(database, known)).map(firstPrintId));
  return documents.filter(({ id }) => !firstPrints.has(firstPrintId(id)));
}
