import type { IndexRecord, IndexStorage } from './index-storage';

/** What is written in one go: enough to be quick, little enough to hold. */
const MOST_AT_ONCE = 2 * 1024 * 1024;

/** Writes records in order, several at a time; a crash leaves the first of them. */
export async function writeRecords(storage: IndexStorage, records: readonly IndexRecord[]): Promise<void> {
  let from = 0;
  let size = 0;
  for (const [index, { bytes }] of records.entries()) {
    size += bytes.length;
    if (size < MOST_AT_ONCE && index < records.length - 1) continue;
    await storage.write(records.slice(from, index + 1));
    from = index + 1;
    size = 0;
  }
}
