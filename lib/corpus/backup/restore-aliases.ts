import { parsePublicationId } from '../../identifiers/publication-id';
import type { Publicatie } from '../../model/publicatie';
import { sameDocument } from '../../zaken/same-document';
import type { CorpusDatabase } from '../database';
import { finalId } from '../final-ids';
import { parseRow } from '../parse-row';
import { replaceTemporary, storePublicatie, storingTables } from '../store-publicatie';
import type { BackupLine } from './backup-line';
import { type Restorer, UNCOUNTED } from './restored';

/** Whether a final id names another question, or another place in the Aanhangsel, than a document is of. */
function namesAnother(final: string, { vraagnummers, vergaderjaar, aanhangselnummer }: Publicatie): boolean {
  const named = parsePublicationId(final);
  if (named?.type === 'kv') {
    const isNone = named.vraagnummer === undefined || vraagnummers.length === 0;
    return !isNone && !vraagnummers.includes(named.vraagnummer ?? '');
  }
  if (named?.type !== 'ah' || named.temporary) return false;
  const differs = (said?: string, name?: string) => said !== undefined && said !== name;
  return differs(vergaderjaar, named.vergaderjaar) || differs(aanhangselnummer, named.nummer);
}

/**
 * Puts a final id in the place of a temporary one; without `write` only looks. Returns what that changes, or that the line
 * cannot be believed: of two documents that are here and differ one would be lost, whatever a file says of them.
 */
async function restoreAlias(
  database: CorpusDatabase,
  line: BackupLine<'alias'>,
  write: boolean,
): Promise<'fresh' | 'same' | 'unread'> {
  const { publicaties, aliases } = database;
  if (await aliases.get(line.id)) return 'same';
  const final = await finalId(database, line.final);
  if (final === line.id) return 'same';
  const [row, other] = await publicaties.bulkGet([line.id, final]);
  const [publicatie] = parseRow(row);
  // What is here and cannot be read has no other place to go to.
  if (row && !publicatie) return 'same';
  const [published] = parseRow(other);
  if (publicatie && (published ? !sameDocument(publicatie, [published]) : namesAnother(final, publicatie)))
    return 'unread';
  if (!write) return 'fresh';
  await replaceTemporary(database, line.id, final);
  if (row && publicatie) await storePublicatie(database, publicatie, row);
  return 'fresh';
}

/** A document that is here under a temporary id stands under its final one from then on; what is known here stays. */
export const restoreAliases: Restorer<'alias'> = (database, lines, write) =>
  database.transaction('rw', storingTables(database), async () => {
    const unread: number[] = [];
    let besides = 0;
    for (const { line, number } of lines) {
      const outcome = await restoreAlias(database, line, write);
      if (outcome === 'unread') unread.push(number);
      if (outcome === 'fresh') besides++;
    }
    return { ...UNCOUNTED, besides, unread };
  });
