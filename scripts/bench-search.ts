import { readSeeds } from '../tests/unit/seeds';
import { measureSearch } from './bench/search/measure-search';
import { searchReport } from './bench/search/search-report';

/**
 * `npm run bench:search`: how long search takes in the extension as it was built last, over corpora of 100 and 1,000
 * documents, or of as many as the arguments say (`npm run bench:search 80000`), each beside other ways to search in the
 * same run, or with the word `alone` without these, which is much quicker. What is measured and how: docs/bench-search.md. The corpora are kept under node_modules/.cache.
 */

const given = process.argv.slice(2);
const isAlone = given.includes('alone');
const sizes = given.filter((word) => word !== 'alone').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('Give numbers of documents.');

for (const size of sizes.length > 0 ? sizes : [100, 1_000]) {
  const started = performance.now();
  const tell = (text: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);
  for (const line of searchReport(await measureSearch(size, readSeeds(), tell, isAlone))) console.log(line);
  console.log();
}
