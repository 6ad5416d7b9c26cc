import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Misbehaviour } from '../../../scripts/demo/sru-server';
import { someDocuments } from './collect-documents';
import { EVERYTHING, type World, world } from './collect-world';

const documents = someDocuments(3);
const ids = documents.map(({ id }) => id).sort();

const fault = fc.constantFrom<Misbehaviour | undefined>(
  undefined,
  undefined,
  'silent',
  'unavailable',
  'unavailableAWhile',
  'cut',
  'wrongXml',
  'errorPage',
  'diagnostics',
  'duplicates',
  'moved',
  'wrongTotal',
  'otherDocument',
  'gone',
);

/** A list is read three times: a third that moves would be one too many. */
function seldomMoved(faults: (Misbehaviour | undefined)[]): boolean {
  return faults.filter((how) => how === 'moved').length <= 2;
}

/** A person and an alarm that do what they can until all is done. */
async function finish(here: World): Promise<void> {
  for (let round = 0; round < 20; round++) {
    await here.run();
    const { id, state, lost } = await here.job();
    if (state === 'done' && lost === 0) return;
    if (state === 'waiting') here.clock.now += 3_600_000;
    else await here.jobs.resume(id);
  }
}

describe('a collecting that is broken off anywhere, on a service that fails in any way', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it('has every document in the end, and asks again for no more than what was not stored yet', async () => {
    let corpora = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 10 }).filter(seldomMoved),
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        async (faults, deaths, pageSize) => {
          const name = `crash-${corpora++}`;
          const left = [...faults];
          const requests: string[] = [];
          const life = (diesAt = Infinity) =>
            world(documents, { name, diesAt, pageSize, formsOf: () => ['xml'], misbehave: () => left.shift() });
          const before = await life();
          await before.jobs.begin(EVERYTHING, documents.length);
          before.database.close();
          for (const diesAt of deaths) {
            const here = await life(diesAt);
            await here.run().catch(() => {});
            here.database.close();
            requests.push(...here.requests);
          }
          const here = await life();
          await finish(here);
          requests.push(...here.requests);
          const { state, listed, stored, had, lost } = await here.job();
          expect({ state, listed, lost, had: stored + had }).toEqual({ state: 'done', listed: 3, lost: 0, had: 3 });
          const found = await here.stored();
          expect(found.map(({ id }) => id).sort()).toEqual(ids);
          expect(found.every(({ questions, answers }) => questions.length + answers.length > 0)).toBe(true);
          expect(await here.database.jobItems.count()).toBe(0);
          const texts = requests.filter((url) => !url.includes('/sru?')).length;
          expect(texts).toBeLessThanOrEqual(documents.length * (1 + deaths.length) + faults.length);
          here.database.close();
        },
      ),
      { numRuns: 10 },
    );
  }, 30_000);
});
