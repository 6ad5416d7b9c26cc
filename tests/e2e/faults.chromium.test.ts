import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/corpus/random';
import { type FaultBrowser, launchFaultBrowser } from '../../scripts/faults/fault-browser';
import { runFaults, undisturbed } from '../../scripts/faults/run-faults';
import { collectWork, importWork, restoreWork, upgradeWork, type Work } from '../../scripts/faults/work';
import { someDocuments } from '../unit/corpus/collect-documents';
import { readSeeds } from '../unit/seeds';

// Chromium only: other browsers let nobody end a worker, and this kills processes, which it finds with `ps`: not on Windows.
// `npm run faults` does it 200 times.

const [MANY, COLLECTED] = [10, 2];
const seeds = readSeeds();

describe.skipIf(process.platform === 'win32')('work that is killed at any moment', () => {
  let browser: FaultBrowser;
  beforeAll(async () => {
    browser = await launchFaultBrowser(someDocuments(COLLECTED));
  });
  afterAll(() => browser?.close());

  it.each<[Work, number]>([
    [importWork(seeds, MANY), MANY],
    [collectWork(), COLLECTED],
    [restoreWork(seeds, MANY), MANY],
    [upgradeWork(seeds, MANY, 3), MANY],
  ])(
    'leaves every document whole or not there, and is done in the end: $name',
    async (work, stores) => {
      const calm = await undisturbed(browser, work, stores);
      const faults = await runFaults(browser, work, calm, randomFrom(stores, work.name.length), 2);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.flatMap(({ wrong }) => wrong)).toEqual([]);
    },
    120_000,
  );
});
