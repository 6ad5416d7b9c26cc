import { describe, expect, it, vi } from 'vitest';
import { parseJob } from '../../../lib/corpus/collect/job-rows';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { someDocuments } from './collect-documents';
import { begun, EVERYTHING, idsOf, threeDocuments, world } from './collect-world';

const [first, second, third] = threeDocuments;

describe('a collecting', () => {
  it('stores every document that the form asks for, each asked for once, with its text', async () => {
    const here = await begun({ pageSize: 2 });
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', total: 3, listed: 3, stored: 3, had: 0, lost: 0 });
    const stored = await here.stored();
    expect(idsOf(stored)).toEqual(idsOf(threeDocuments));
    for (const { questions, answers } of stored) expect(questions.length + answers.length).toBeGreaterThan(0);
    // The XML of an answer does not name its vraagnummer; the record of the service does.
    expect(stored.map(({ id, vraagnummers }) => [id, vraagnummers]).sort()).toEqual(
      threeDocuments.map(({ id, vraagnummers }) => [id, vraagnummers]).sort(),
    );
    expect(here.lists()).toHaveLength(2);
    expect(here.requests).toHaveLength(2 + 3);
    expect(await here.database.jobItems.count()).toBe(0);
  });

  it('asks for the newest, and for no more than the limit', async () => {
    const here = await begun({}, 2);
    await here.run();
    expect(idsOf(await here.stored())).toEqual(idsOf([second, third]));
    expect(await here.job()).toMatchObject({ state: 'done', total: 3, listed: 2, stored: 2 });
  });

  it('does not ask for what is stored with its text, and does for what is known by its record only', async () => {
    const here = await world(threeDocuments);
    await here.run();
    const bare = { ...first, questions: [], gaps: ['questions'] };
    await createDexieCorpus(here.database).putAll([bare, second]);
    await here.jobs.begin(EVERYTHING, 3);
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 2, had: 1 });
    expect(here.requests.some((url) => url.includes(second.id))).toBe(false);
    expect((await here.stored()).find(({ id }) => id === first.id)?.questions).not.toEqual([]);
  });

  it('stores the record of what has no text to be had, and the page of what has no XML', async () => {
    const forms = { [first.id]: ['pdf' as const], [third.id]: ['html' as const] };
    const here = await begun({ formsOf: ({ id }) => forms[id] ?? ['xml', 'html', 'pdf'] });
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 2, recordOnly: 1, lost: 0 });
    expect((await here.stored()).find(({ id }) => id === first.id)).toMatchObject({
      questions: [],
      title: first.title,
    });
  });

  it('collects one after the other, the one that was begun first before the others', async () => {
    const here = await world(threeDocuments);
    const form = (words: string) => ({ ...EVERYTHING, words, limit: 1 });
    const older = await here.jobs.begin(form('Telegram'), 1);
    await here.database.jobs.update(older, { begun: '2026-01-01T08:00:00.000Z' });
    await here.jobs.begin(form('platform'), 1);
    await here.run();
    expect(here.lists().map((url) => /textAndIndexes%3D%22(\w+)/.exec(url)?.[1])).toEqual(['Telegram', 'platform']);
  });

  it('goes before one that was begun later when it is resumed', async () => {
    let hangs = true;
    const here = await world(threeDocuments, {
      hangs(url) {
        const isReached = hangs && url.includes(`${second.id}.`);
        if (isReached) void here.jobs.resume(older).then(() => (hangs = false));
        return isReached;
      },
    });
    const older = await here.jobs.begin({ ...EVERYTHING, words: 'platform' }, 3);
    await here.database.jobs.update(older, { begun: '2026-01-01T08:00:00.000Z' });
    await here.jobs.pause(older);
    await here.jobs.begin({ ...EVERYTHING, words: 'Telegram' }, 3);
    await here.run();
    // The later one had its list and one document by then.
    expect(here.requests.findIndex((url) => url.includes('platform'))).toBe(3);
    const jobs = (await here.database.jobs.toArray()).flatMap(parseJob);
    expect(jobs.map(({ id, state, stored, had }) => [id === older, state, stored, had]).sort()).toEqual([
      [false, 'done', 1, 2],
      [true, 'done', 2, 1],
    ]);
  });

  it('has the others wait while it waits for the service, and goes first when that is over', async () => {
    const ways: ('unavailableAWhile' | undefined)[] = ['unavailableAWhile'];
    const here = await world(threeDocuments, { misbehave: () => ways.shift() });
    const older = await here.jobs.begin({ ...EVERYTHING, words: 'Telegram', limit: 1 }, 1);
    await here.database.jobs.update(older, { begun: '2026-01-01T08:00:00.000Z' });
    await here.jobs.begin({ ...EVERYTHING, words: 'platform', limit: 1 }, 1);
    await here.run();
    expect(here.requests).toHaveLength(1);
    here.clock.now += 120_000;
    await here.run();
    expect(here.lists().map((url) => /textAndIndexes%3D%22(\w+)/.exec(url)?.[1])).toEqual([
      'Telegram',
      'Telegram',
      'platform',
    ]);
  });

  it('does not wait for what was noted before the clock was set back', async () => {
    const here = await begun();
    const { id } = await here.job();
    const changed = '2031-01-01T07:00:00.000Z';
    await here.database.jobs.update(id, { state: 'waiting', changed, retryAt: '2031-01-01T08:00:00.000Z' });
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 3 });
  });

  it('has what came while its list was read, and nothing twice', async () => {
    const published = [first, second, third];
    const [, , , fourth] = someDocuments(4);
    const here = await world(published, {
      pageSize: 2,
      misbehave(url) {
        if (url.includes('startRecord=3') && fourth) published[3] = fourth;
        return undefined;
      },
    });
    await here.jobs.begin(EVERYTHING, 3);
    await here.run();
    expect(idsOf(await here.stored())).toEqual(idsOf(published));
    expect(await here.job()).toMatchObject({ state: 'done', listed: 4, stored: 4, had: 0 });
    expect(here.requests).toHaveLength(4 + 4);
  });
});

describe('a person', () => {
  it.each(['pause', 'stop'] as const)('who asks to %s it has that while a request runs, and can go on', async (how) => {
    let hangs = true;
    const here = await begun({
      hangs(url) {
        const isReached = hangs && url.includes(`${second.id}.`);
        if (isReached) here.jobs[how](id);
        return isReached;
      },
    });
    const { id } = await here.job();
    await here.run();
    expect(await here.job()).toMatchObject({ state: how === 'pause' ? 'paused' : 'stopped', stored: 1 });
    expect(idsOf(await here.stored())).toEqual([third.id]);
    hangs = false;
    await here.run();
    expect(await here.stored()).toHaveLength(1);
    await here.jobs.resume(id);
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 3, lost: 0 });
  });

  it('who forgets it leaves nothing of it but what is stored', async () => {
    const here = await begun({ misbehave: (url) => (url.includes(`${first.id}.`) ? 'gone' : undefined) });
    await here.run();
    await here.jobs.forget((await here.job()).id);
    expect([await here.database.jobs.count(), await here.database.jobItems.count()]).toEqual([0, 0]);
    expect(await here.stored()).toHaveLength(2);
  });

  it('who forgets it while it runs ends it', async () => {
    const here = await begun({
      hangs(url) {
        const isReached = url.includes(`${second.id}.`);
        if (isReached) here.jobs.forget(id);
        return isReached;
      },
    });
    const { id } = await here.job();
    await here.run();
    expect([await here.database.jobs.count(), await here.database.jobItems.count()]).toEqual([0, 0]);
  });

  it('sees how it goes, the newest first', async () => {
    const here = await begun();
    const { id } = await here.job();
    await here.database.jobs.update(id, { begun: '2026-01-01T08:00:00.000Z' });
    const told: string[][] = [];
    const stop = here.jobs.watch((jobs) => told.push(jobs.map(({ state }) => state)));
    await here.run();
    await vi.waitFor(() => expect(told.at(-1)).toEqual(['done']));
    const later = await here.jobs.begin({ ...EVERYTHING, words: 'Telegram' }, 1);
    await here.database.jobs.update(later, { begun: '2026-01-02T08:00:00.000Z' });
    await vi.waitFor(() => expect(told.at(-1)).toEqual(['running', 'done']));
    stop();
  });
});

describe('a machine', () => {
  it('that may not ask any more says so, and asks nothing', async () => {
    const here = await begun();
    await here.run({ mayAsk: async () => false });
    expect(await here.job()).toMatchObject({ state: 'failed', problem: 'permission' });
    expect(here.requests).toEqual([]);
  });

  it('that may not ask any more in the middle loses nothing by it', async () => {
    let may = true;
    const here = await begun({
      misbehave(url) {
        if (url.includes(`${second.id}.`)) may = false;
        return may ? undefined : 'silent';
      },
    });
    await here.run({ mayAsk: async () => may });
    expect(await here.job()).toMatchObject({ state: 'failed', problem: 'permission', stored: 1, lost: 0 });
    expect(idsOf(await here.stored())).toEqual([third.id]);
  });

  it('that is full says so, and goes on when there is room', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const here = await begun();
    const corpus = createDexieCorpus(here.database);
    const full = { ...corpus, putAll: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    await here.run({ corpus: full });
    expect(await here.job()).toMatchObject({ state: 'failed', problem: 'storage', stored: 0 });
    complaint.mockRestore();
    await here.jobs.resume((await here.job()).id);
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', stored: 3 });
  });

  it('on which rows cannot be read any more goes on without them', async () => {
    const here = await begun({}, 3);
    const { id } = await here.job();
    await here.database.jobs.put({ id: 'of another version' } as never);
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    await here.run({ corpus: { documents: () => Promise.reject(new Error('not now')), putAll: async () => {} } });
    complaint.mockRestore();
    await here.database.jobItems.update([id, first.id], { found: {} as never });
    await here.jobs.resume(id);
    await here.run();
    expect(await here.job()).toMatchObject({ state: 'done', listed: 2, stored: 2 });
  });
});
