import { describe, expect, it } from 'vitest';
import type { Misbehaviour } from '../../../scripts/demo/sru-server';
import { begun, idsOf, once, runOut, threeDocuments, type WorldOptions } from './collect-world';

const [first] = threeDocuments;

/** Misbehaves whenever an address holds these words. */
function at(part: string, how: Misbehaviour): WorldOptions {
  return { misbehave: (url) => (url.includes(part) ? how : undefined) };
}

describe('a server that', () => {
  it.each<[string, WorldOptions]>([
    ['is slow', once('slow', 'slow', 'slow')],
    ['does not answer to the list', once('silent', 'silent')],
    ['is overloaded, first for the list and then for a document', once('unavailable', undefined, 'unavailable')],
    ['cuts off the list, and then a document', once('cut', undefined, 'cut')],
    ['sends other XML than asked for', once('wrongXml', undefined, 'wrongXml')],
    ['apologises in a page as if all were well', once('errorPage', undefined, 'errorPage')],
    ['does not understand the question at first', once('diagnostics')],
    ['lists everything twice', { ...at('/sru?', 'duplicates'), pageSize: 2 }],
    ['promises more than there is', at('/sru?', 'wrongTotal')],
    ['sends another document first', once(undefined, 'otherDocument')],
    ['moves its list while it is read', { ...once('moved'), pageSize: 2 }],
  ])('%s: all is stored in the end, and nothing lost', async (_name, server) => {
    const here = await begun(server);
    await runOut(here);
    expect(await here.job()).toMatchObject({ state: 'done', listed: 3, stored: 3, lost: 0, failures: 0 });
    expect(idsOf(await here.stored())).toEqual(idsOf(threeDocuments));
  });

  it.each<[Misbehaviour, string, number]>([
    ['gone', 'unexpected', 1],
    ['otherDocument', 'unexpected', 2],
    ['cut', 'unexpected', 2],
    ['unavailable', 'silent', 4],
  ])('never has one document (%s): it is lost, and the others are not', async (how, problem, times) => {
    const here = await begun(at(`${first.id}.`, how));
    await runOut(here);
    const job = await here.job();
    expect(job).toMatchObject({ state: 'done', stored: 2, lost: 1 });
    expect(idsOf(await here.stored())).toEqual(idsOf(threeDocuments.slice(1)));
    const told = how === 'gone' ? 'unknown' : problem;
    expect(await here.jobs.lost(job.id)).toEqual([{ id: first.id, title: first.title, problem: told }]);
    // Of a document that cannot be read as XML the page is tried as well.
    const perTime = how === 'unavailable' ? 1 : 2;
    expect(here.requests.filter((url) => url.includes(`${first.id}.`))).toHaveLength(times * perTime);
  });

  it('is silent for good is left alone longer and longer, and given up', async () => {
    const here = await begun(at('/1/xml/', 'silent'));
    const waited: number[] = [];
    await here.run();
    while ((await here.job()).state === 'waiting') {
      const { retryAt = '' } = await here.job();
      waited.push((Date.parse(retryAt) - here.clock.now) / 60_000);
      const asked = here.requests.length;
      here.clock.now = Date.parse(retryAt) - 1;
      await here.run();
      expect(here.requests).toHaveLength(asked);
      here.clock.now++;
      await here.run();
    }
    expect(here.waits.map((wait) => wait / 1000)).toEqual([2, 4, 8, 16]);
    expect(waited).toEqual([1, 5, 15, 60]);
    expect(await here.job()).toMatchObject({ state: 'failed', problem: 'silent', listed: 3, stored: 0 });
  });

  it('says how long it wants to be left alone is left alone so long', async () => {
    const here = await begun(once('unavailableAWhile'));
    await here.run();
    const { state, retryAt } = await here.job();
    expect([state, retryAt]).toEqual(['waiting', new Date(here.clock.now + 120_000).toISOString()]);
  });

  it('has a list that nobody can read is given up soon, and read anew when the person wants it', async () => {
    let misbehaves = true;
    const here = await begun({ misbehave: () => (misbehaves ? 'diagnostics' : undefined) });
    await here.run();
    const { id, state, problem } = await here.job();
    expect([state, problem, here.requests.length]).toEqual(['failed', 'unexpected', 3]);
    misbehaves = false;
    await here.jobs.resume(id);
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 3 });
    expect(await here.job()).not.toHaveProperty('problem');
  });

  it('had what was lost after all is asked for it again when the person wants it', async () => {
    let misbehaves = true;
    const here = await begun({ misbehave: (url) => (misbehaves && url.includes(`${first.id}.`) ? 'gone' : undefined) });
    await here.run();
    const { id } = await here.job();
    misbehaves = false;
    await here.jobs.resume(id);
    const asked = here.requests.length;
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 3, lost: 0 });
    expect(here.requests.slice(asked)).toHaveLength(1);
  });
});
