import { readSeeds } from '../tests/unit/seeds';
import { backupSection } from './bench/backup/backup-section';

/**
 * `npm run bench:backup`: how long a backup of 10,000 documents, or of as many as the argument says, takes to make and to
 * restore in the extension as it was built last, and how much memory. What is stored for it is deleted afterwards.
 */

const count = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(count) || count < 1) throw new Error('Give a number of documents.');
for (const line of await backupSection(count, readSeeds())) console.log(line);
