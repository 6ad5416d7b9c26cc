import 'fake-indexeddb/auto';
import { baseInputs } from '../../../scripts/fuzz/base-inputs';
import { fuzzCase } from '../../../scripts/fuzz/fuzz-case';
import { runCase } from '../../../scripts/fuzz/run-case';

/** The same in every run, so that a test fails for what was changed and not by chance. */
const SEED = 7;

/** In bytes: what is larger, but for PDFs, which all are, is left to `npm run fuzz`. */
const LARGEST = 25_000;

/**
 * What is wrong with so many cases, as `npm run fuzz` says it; empty when nothing is. `part`: each quarter of the numbers is a
 * file of its own, since tests run beside each other by file.
 */
export async function wrongWith(part: 0 | 1 | 2 | 3, count: number): Promise<string[]> {
  const inputs = await baseInputs();
  const wrong: string[] = [];
  let run = 0;
  for (let number = part; run < count; number += 4) {
    const made = await fuzzCase(inputs, SEED, number);
    if (made.input.bytes.length > LARGEST && made.input.kind !== 'pdf') continue;
    run++;
    const { complaints } = await runCase(made);
    wrong.push(...complaints.map((complaint) => `npm run fuzz -- 1 ${SEED} ${number}: ${complaint}`));
  }
  return wrong;
}
