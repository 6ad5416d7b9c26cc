import 'fake-indexeddb/auto';
import { baseInputs } from '../../../scripts/fuzz/base-inputs';
import { fuzzCase } from '../../../scripts/fuzz/fuzz-case';
import type { Input } from '../../../scripts/fuzz/input';
import { runCase } from '../../../scripts/fuzz/run-case';

/** The same in every run, so that a test fails for what was changed and not by chance. */
const SEED = 7;

/** In bytes. Good PDFs and backups are larger than good pages. */
const [LARGEST, LARGEST_OF_SOME] = [25_000, 80_000];
/** One in so many of those that are larger is tried as well, up to this; the others are left to `npm run fuzz`. */
const [ONE_IN, LARGEST_OF_ALL] = [6, 400_000];

function isTried({ kind, bytes }: Input, turn: number): boolean {
  if (bytes.length <= (kind === 'pdf' || kind === 'backup' ? LARGEST_OF_SOME : LARGEST)) return true;
  return turn % ONE_IN === 0 && bytes.length <= LARGEST_OF_ALL;
}

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
    if (!isTried(made.input, (number - part) / 4)) continue;
    run++;
    const { complaints } = await runCase(made);
    wrong.push(...complaints.map((complaint) => `npm run fuzz -- 1 ${SEED} ${number}: ${complaint}`));
  }
  return wrong;
}
