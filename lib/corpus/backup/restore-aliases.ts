import { finalId } from '../final-ids';
import { parseRow } from '../parse-row';
import { replaceTemporary, storePublicatie, storingTables } from '../store-publicatie';
import { type Restorer, UNCOUNTED } from './restored';

/** A document that is here under a temporary id stands under its final one from then on; what is known here stays. */
export const restoreAliases: Restorer<'alias'> = async (database, lines, write) => {
  const { publicaties, aliases } = database;
  if (!write) return UNCOUNTED;
  await database.transaction('rw', storingTables(database), async () => {
    for (const { line } of lines) {
      if (await aliases.get(line.id)) continue;
      const final = await finalId(database, line.final);
      const row = await publicaties.get(line.id);
      const [publicatie] = parseRow(row);
      // What is here and cannot be read has no other place to go to.
      if (final === line.id || (row && !publicatie)) continue;
      await replaceTemporary(database, line.id, final);
      if (row && publicatie) await storePublicatie(database, publicatie, row);
    }
  });
  return UNCOUNTED;
};
