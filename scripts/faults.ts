import { someDocuments } from '../tests/unit/corpus/collect-documents';
import { landedVersions } from '../tests/unit/corpus/landed-databases';
import { readSeeds } from '../tests/unit/seeds';
import { randomFrom } from './corpus/random';
import { launchFaultBrowser } from './faults/fault-browser';
import { runFaults, undisturbed } from './faults/run-faults';
import { collectWork, importWork, restoreWork, upgradeWork } from './faults/work';

/**
 * `npm run faults [-- count [seed]]`: kills the worker, the page or the whole browser at so many random moments (200) during
 * imports, collectings, restores and upgrades, in the extension as it was built last. After each kill every document has to
 * be there whole or not at all, what was there before has to be there, and the index has to agree; in the end everything
 * has to be there. Prints a line for each kill; one that came when the work was done already does not count. Fails when
 * anything is wrong. The same seed chooses the same works and victims; the moments are parts of how long the work took here.
 */

/** Documents of each work: a collecting asks for one a second. */
const [MANY, COLLECTED] = [100, 8];

const [count = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
if (![count, seed].every(Number.isInteger) || count < 1) throw new Error('Give a number of kills, and a seed.');
const random = randomFrom(seed);
const seeds = readSeeds();
const browser = await launchFaultBrowser(someDocuments(COLLECTED));
const works = [
  { work: importWork(seeds, MANY), stores: MANY },
  { work: collectWork(), stores: COLLECTED },
  { work: restoreWork(seeds, MANY), stores: MANY },
  ...landedVersions().map((version) => ({ work: upgradeWork(seeds, MANY, version), stores: MANY })),
];
console.log(`seed ${seed}`);
let kills = 0;
let bad = 0;
try {
  const known = new Map<object, Awaited<ReturnType<typeof undisturbed>>>();
  for (let round = 0; kills < count; round++) {
    // Every second one of the three, every fourth an upgrade, of one version after the other.
    const one = round % 4 === 3 ? works[3 + (((round - 3) / 4) % (works.length - 3))] : works[round % 4];
    if (!one) break;
    const calm = known.get(one) ?? (await undisturbed(browser, one.work, one.stores));
    known.set(one, calm);
    for (const { work, victim, at, after, stored, late, wrong } of await runFaults(browser, one.work, calm, random)) {
      if (!late) kills++;
      if (wrong.length > 0) bad++;
      const told = wrong.length > 0 ? `WRONG: ${wrong.slice(0, 5).join('; ')}` : 'whole';
      console.log(`${late ? 'late' : kills}\t${work}\t${victim}\tafter ${after} ms (${at})\t${stored} stored\t${told}`);
    }
  }
} finally {
  await browser.close();
}
console.log(`${kills} kills, ${bad} after which something was wrong; seed ${seed}`);
if (bad > 0) process.exitCode = 1;
