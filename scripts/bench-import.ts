import { readSeeds } from '../tests/unit/seeds';
import { measureImport } from './bench/import/measure-import';
import { percentile } from './bench/search/numbers-in';

/**
 * `npm run bench:import`: how fast an archive of official XML is imported by the extension as it was built last, into a
 * corpus of 10,000 documents, with a popup that is searched meanwhile. `npm run bench:import -- 5000 1000`: of so many
 * documents, into a corpus of so many.
 */

const [count = 5_000, corpus = 10_000] = process.argv.slice(2).map(Number);
if (![count, corpus].every((size) => Number.isInteger(size) && size > 0)) throw new Error('Give numbers of documents.');
const started = performance.now();
const tell = (text: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);
const measured = await measureImport(corpus, count, readSeeds(), tell);
const speed = (documents: number) =>
  `${documents.toFixed(0)}/s, ${(documents / measured.bulkAdd).toFixed(2)} of bulkAdd`;
const answered = (part: number) => `${percentile(measured.answers, part).toFixed(0)} ms`;
console.log(`${count} documents from XML in an archive, into a corpus of ${corpus}`);
console.log(`  until stored       ${speed(measured.stored)}`);
console.log(`  until searchable   ${speed(measured.searchable)}`);
console.log(`  Dexie's bulkAdd    ${measured.bulkAdd.toFixed(0)}/s`);
console.log(`  popup meanwhile    ${answered(0.5)} (p50), ${answered(0.95)} (p95), ${measured.answers.length} queries`);
console.log(`  memory of the page ${(measured.memory / 1e6).toFixed(0)} MB, afterwards`);
