import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { someDocuments } from './collect-documents';
import { EVERYTHING, world } from './collect-world';

const documents = someDocuments(2);

describe('a collecting that is broken off', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it('at each step in turn goes on from there', async () => {
    let steps = 0;
    for (let diesAt = 1; ; diesAt++) {
      const name = `step-${diesAt}`;
      const before = await world(documents, { name });
      await before.jobs.begin(EVERYTHING, 2);
      before.database.close();
      const dying = await world(documents, { name, diesAt });
      const died = await dying.run().then(
        () => false,
        () => true,
      );
      dying.database.close();
      const here = await world(documents, { name });
      await here.run();
      expect(await here.job()).toMatchObject({ state: 'done', listed: 2, lost: 0 });
      expect(await here.stored()).toHaveLength(2);
      here.database.close();
      if (!died) break;
      steps++;
    }
    expect(steps).toBeGreaterThan(8);
  }, 30_000);
});
