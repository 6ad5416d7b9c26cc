import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { runCollecting } from '../../../lib/corpus/collect/run-collecting';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import type { Misbehaviour } from '../../../scripts/demo/sru-server';
import { someDocuments } from './collect-documents';
import { EVERYTHING, once, runOut, type World, type WorldOptions, world } from './collect-world';

/** A machine on which so many documents are to be collected. */
async function begunWith(count: number, options: WorldOptions): Promise<World> {
  const here = await world(someDocuments(count), options);
  await here.jobs.begin(EVERYTHING, count);
  return here;
}

describe('a server that', () => {
  it('is silent about three documents for good has them lost, and the collecting done', async () => {
    const documents = someDocuments(5);
    const never = documents.slice(0, 3).map(({ id }) => `${id}.`);
    const here = await begunWith(5, {
      misbehave: (url) => (never.some((id) => url.includes(id)) ? 'unavailable' : undefined),
    });
    await runOut(here);
    expect(await here.job()).toMatchObject({ state: 'done', stored: 2, lost: 3 });
  });

  it('is silent about everything while a few are left is given up, and not the documents', async () => {
    let texts = 0;
    const here = await begunWith(5, {
      misbehave: (url) => {
        if (url.includes('/1/xml/')) texts++;
        return texts > 1 ? 'unavailable' : undefined;
      },
    });
    await runOut(here);
    expect(await here.job()).toMatchObject({ state: 'failed', problem: 'silent', stored: 1 });
  });

  it('refuses (403) a document in one form is asked for the other, and is left in peace about those that it refuses', async () => {
    const documents = someDocuments(30);
    const never = documents.slice(0, 8).map(({ id }) => `${id}.`);
    const here = await begunWith(30, {
      misbehave: (url) =>
        url.includes('/1/xml/kv-tk') || never.some((id) => url.includes(id)) ? 'forbidden' : undefined,
    });
    await runOut(here);
    expect(here.waits).toEqual([]);
    expect(await here.job()).toMatchObject({ state: 'done', stored: 22, lost: 8 });
  });

  it('fails in the middle is given up, and not the documents', async () => {
    let texts = 0;
    const here = await begunWith(30, {
      misbehave: (url) => (url.includes('/1/xml/') && ++texts > 5 ? 'unavailable' : undefined),
    });
    await runOut(here);
    expect(await here.job()).toMatchObject({ state: 'failed', problem: 'silent', stored: 5, lost: 0 });
  });

  it.each<Misbehaviour>(['gone', 'otherDocument'])('answers (%s) ends a row of silences', async (how) => {
    const here = await begunWith(4, {
      ...once(undefined, 'unavailable', how, how, 'unavailable'),
      formsOf: () => ['xml'],
    });
    await here.run();
    expect(here.waits.map((wait) => wait / 1000)).toEqual([2, 2]);
    expect(await here.job()).toMatchObject({ state: 'done', lost: how === 'gone' ? 2 : 0 });
  });

  it('shows an apology in place of every document is left alone, and no document is lost by it', async () => {
    let isSorry = true;
    const here = await begunWith(30, {
      misbehave: (url) => (isSorry && !url.includes('/sru?') ? 'errorPage' : undefined),
    });
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'waiting', lost: 0 });
    expect(here.waits.map((wait) => wait / 1000)).toEqual([2, 4, 8, 16]);
    isSorry = false;
    await runOut(here);
    expect(await here.job()).toMatchObject({ state: 'done', stored: 30, lost: 0, failures: 0, odd: 0 });
  });

  it('is silent twice before a list that cannot be read is asked for it again', async () => {
    const here = await begunWith(3, once('silent', 'silent', 'diagnostics'));
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 3 });
  });

  it('promises a list without end that holds nothing is not believed', async () => {
    const here = await begunWith(3, {});
    let asked = 0;
    const search = async () => {
      if (++asked > 100) throw new Error('no end');
      return { total: 999_999_999, count: 100, records: [] };
    };
    await runCollecting(
      here.database,
      { search, document: async () => undefined },
      {
        corpus: createDexieCorpus(here.database),
        mayAsk: async () => true,
        now: () => here.clock.now,
        wait: async () => {},
      },
    );
    expect(asked).toBe(30);
    expect(await here.job()).toMatchObject({ state: 'done', listed: 0 });
  });
});
