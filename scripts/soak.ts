import { soak } from './soak/soak';
import { isFlat, sampleHead, sampleLine, soakReport } from './soak/soak-report';

/**
 * `npm run soak`: 2,000 visits to official pages and 2,000 searches in one browser with the extension as it was built last, or
 * as many as the arguments say (`npm run soak -- 300 300`). Prints the memory after every hundred but the first, and fails
 * when it does not stay within 10% of what it was at first. Whoever ends it early has what was measured until then.
 */

const [visits = 2_000, searches = visits] = process.argv.slice(2).map(Number);
if (![visits, searches].every((count) => Number.isInteger(count) && count > 0)) {
  throw new Error('Give numbers of visits and of searches.');
}
for (const line of sampleHead()) console.log(line);
const run = await soak({ visits, searches, every: 100, warming: 800 }, (sample) => console.log(sampleLine(sample)));
for (const line of soakReport(run)) console.log(line);
process.exitCode = isFlat(run) ? 0 : 1;
