import { RULES_VERSION } from '../citations/document/rules-version';
import { keyIn } from './citing-entries';
import type { CorpusDatabase } from './database';

/**
 * The keys of what each of these documents cites, in the order in which it is read, by their ids; without those documents
 * that were not read by the rules of this version yet.
 */
export async function citedKeys(
  { publicaties }: CorpusDatabase,
  ids: string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await publicaties.bulkGet(ids);
  return new Map(
    rows.flatMap((row) =>
      row?.cites && row.readWith === RULES_VERSION ? [[row.id, row.cites.map(keyIn)] as const] : [],
    ),
  );
}
