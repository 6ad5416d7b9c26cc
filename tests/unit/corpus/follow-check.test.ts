import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { type CheckOptions, checkFollows, type FollowNews } from '../../../lib/corpus/follow/check-follows';
import { createFollows } from '../../../lib/corpus/follow/create-follows';
import { documentOpened } from '../../../lib/corpus/follow/document-opened';
import { followQuestion } from '../../../lib/corpus/follow/follow-question';
import { followedQuestions } from '../../../lib/corpus/follow/followed-questions';
import type { Corpus } from '../../../lib/model/corpus';
import type { Follow, Follows } from '../../../lib/model/follow';
import type { Mededeling, Publicatie } from '../../../lib/model/publicatie';
import type { SruPage } from '../../../lib/model/sru';
import { SiteError } from '../../../lib/sources/site-access';
import { answered, antwoord, kamervraag, mededeling as notice } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const [Q] = kamervraag().vraagnummers as [string];
const OTHER = '2023Z14675';
const NOON = new Date('2024-03-18T12:00:00.000Z');
const HOUR = 3_600_000;

/** A notice of the day by which it is known under whatever id. */
function mededeling(given: Partial<Mededeling> = {}): Mededeling {
  return notice({ dates: { ontvangen: '2024-02-16' }, ...given });
}

/** The record of a document, as the service has it: without texts. */
function recordOf<P extends Publicatie>(publicatie: P): P {
  return { ...publicatie, questions: [], answers: [], source: { kind: 'sidecar' } };
}

function pageOf(...documents: Publicatie[]): SruPage {
  return {
    total: documents.length,
    count: documents.length,
    records: documents.map((one) => ({ record: recordOf(one) })),
  };
}

let database: CorpusDatabase;
let corpus: Corpus;
let follows: Follows;
/** By vraagnummer what the service says. */
let said: Map<string, SruPage | Error>;
let asked: string[];
let told: FollowNews[];
let mayAsk: boolean;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
  follows = createFollows(database, undefined, () => '2024-03-01T09:00:00.000Z');
  said = new Map();
  asked = [];
  told = [];
  mayAsk = true;
  await corpus.put(kamervraag());
});

function check(now = NOON, more: Partial<CheckOptions> = {}, signal = new AbortController().signal): Promise<void> {
  return checkFollows(database, now, signal, {
    corpus,
    service: {
      async aanhangsels(vraagnummer) {
        asked.push(vraagnummer);
        const page = said.get(vraagnummer) ?? pageOf();
        if (page instanceof Error) throw page;
        return page;
      },
    },
    mayAsk: async () => mayAsk,
    tell: async (news) => {
      told.push(news);
    },
    ...more,
  });
}

async function followed(vraagnummer = Q): Promise<Follow | undefined> {
  return (await follows.all()).find((one) => one.vraagnummer === vraagnummer);
}

function later(hours: number): Date {
  return new Date(NOON.getTime() + hours * HOUR);
}

describe('a check of what is followed', () => {
  it('asks for nothing while nothing is followed', async () => {
    await check();
    expect(asked).toEqual([]);
  });

  it('stores what came, tells it once, and asks for an answered question no more', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(antwoord()));
    await check();
    expect((await corpus.get(antwoord().id))?.source.kind).toBe('sidecar');
    expect((await corpus.zaak(Q, '2024-03-18')).status?.name).toBe('beantwoord');
    expect(told.map(({ document }) => document.id)).toEqual([antwoord().id]);
    const { id } = antwoord();
    expect(await followed()).toMatchObject({ checked: NOON.toISOString(), known: [id], news: [id], settled: true });
    await check(later(12));
    expect(asked).toEqual([Q]);
    expect(told).toHaveLength(1);
  });

  it('goes on after a notice of delay, which is news as well', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(mededeling()));
    await check();
    expect(await followed()).toMatchObject({ news: [mededeling().id] });
    expect(await followed()).not.toHaveProperty('settled');
    said.set(Q, pageOf(mededeling(), antwoord()));
    await check(later(12));
    expect(told.map(({ document }) => document.id)).toEqual([mededeling().id, antwoord().id]);
  });

  it('finds no news in what was known when it was followed, under whatever id or print', async () => {
    const fresh = mededeling({ id: 'ah-1251487' });
    await corpus.put(fresh);
    await followQuestion(Q, follows, corpus);
    const final = mededeling();
    said.set(Q, pageOf(final, { ...final, id: `${final.id}-h1` }));
    await check();
    expect(await corpus.get(fresh.id)).toMatchObject({ id: final.id });
    expect(told).toEqual([]);
    expect(await followed()).toMatchObject({ news: [] });
  });

  it('leaves out what is no notice or answer of this question', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(
      Q,
      pageOf(antwoord({ id: 'ah-tk-20232024-212', vraagnummers: [OTHER] }), kamervraag({ id: 'kv-1256205' })),
    );
    await check();
    expect(await corpus.count()).toBe(1);
    expect(told).toEqual([]);
  });

  it('does not bring back what the person removed', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(mededeling()));
    await check();
    await corpus.remove(mededeling().id);
    await check(later(12));
    expect(await corpus.get(mededeling().id)).toBeUndefined();
    expect(told).toHaveLength(1);
  });

  it('tells of an answer to a question that was removed from the corpus', async () => {
    await followQuestion(Q, follows, corpus);
    await corpus.remove(kamervraag().id);
    said.set(Q, pageOf(antwoord()));
    await check();
    expect(told.map(({ document }) => document.id)).toEqual([antwoord().id]);
    expect(await followed()).toMatchObject({ settled: true });
  });

  it.each([true, false])('tells nothing of an answer that was opened on the site (kept: %s)', async (isKept) => {
    await followQuestion(Q, follows, corpus);
    if (isKept) await corpus.put(antwoord());
    await documentOpened(database, antwoord());
    said.set(Q, pageOf(antwoord()));
    await check();
    expect(told).toEqual([]);
    expect(await followed()).toMatchObject({ known: [antwoord().id], news: [], settled: true });
  });

  it('knows of a delay that was opened on the site and not kept, and tells nothing of it', async () => {
    await followQuestion(Q, follows, corpus);
    await documentOpened(database, mededeling());
    said.set(Q, pageOf(mededeling()));
    await check();
    expect(told).toEqual([]);
    expect(await corpus.get(mededeling().id)).toBeDefined();
  });

  it('does not bring back an answer that the person opened and removed', async () => {
    await followQuestion(Q, follows, corpus);
    await corpus.put(antwoord());
    await documentOpened(database, antwoord());
    await corpus.remove(antwoord().id);
    said.set(Q, pageOf(antwoord()));
    await check();
    expect(await corpus.get(antwoord().id)).toBeUndefined();
    expect(told).toEqual([]);
    expect(await followed()).toMatchObject({ settled: true });
  });

  it('tells of an answer that was removed before its question was followed', async () => {
    await corpus.put(antwoord());
    await corpus.remove(antwoord().id);
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(antwoord()));
    await check();
    expect(told.map(({ document }) => document.id)).toEqual([antwoord().id]);
    expect(await followed()).toMatchObject({ settled: true });
  });

  it('leaves no news of what was removed once the other news is opened', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(mededeling(), antwoord()));
    await check();
    await corpus.remove(mededeling().id);
    await documentOpened(database, antwoord());
    expect(await followed()).toMatchObject({ news: [] });
  });

  it('makes no news of what was opened while it was told', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(antwoord()));
    await check(NOON, { tell: async ({ document }) => void (await documentOpened(database, document)) });
    expect(await followed()).toMatchObject({ known: [antwoord().id], news: [], settled: true });
  });

  it('keeps the text of what is stored', async () => {
    await followQuestion(Q, follows, corpus);
    await corpus.put(mededeling({ text: 'De beantwoording vraagt meer tijd.' }));
    said.set(Q, pageOf(mededeling()));
    await check();
    expect(await corpus.get(mededeling().id)).toMatchObject({ text: 'De beantwoording vraagt meer tijd.' });
  });

  it('tells of an answer that came another way, without a request', async () => {
    await followQuestion(Q, follows, corpus);
    await corpus.put(antwoord({ answers: answered('Ja.') }));
    await check();
    expect(asked).toEqual([]);
    expect(told).toHaveLength(1);
    expect(await followed()).toMatchObject({ settled: true });
  });

  it.each<[hours: number, requests: number]>([
    [1, 1],
    [10.9, 1],
    [11, 2],
    [12, 2],
    // The clock was set back.
    [-1, 2],
  ])('%s hours after the last one there were %s requests', async (hours, requests) => {
    await followQuestion(Q, follows, corpus);
    await check();
    await check(later(hours));
    expect(asked).toHaveLength(requests);
  });

  it('on the person’s word asks for all that wait, however lately they were checked', async () => {
    await followQuestion(Q, follows, corpus);
    await check();
    const steps: number[][] = [];
    await check(later(1), { everything: true, progress: (...step) => steps.push(step) });
    expect(asked).toEqual([Q, Q]);
    expect(steps).toEqual([[1, 1]]);
  });

  it.each<['silent' | 'unexpected' | 'unknown', Follow['problem']]>([
    ['silent', 'silent'],
    ['unexpected', 'unexpected'],
    ['unknown', 'unexpected'],
  ])('notes that the service was %s, goes on with the next and tries again', async (problem, noted) => {
    await corpus.put(kamervraag({ id: `kv-tk-${OTHER}`, vraagnummers: [OTHER] }));
    await followQuestion(Q, follows, corpus);
    await followQuestion(OTHER, follows, corpus);
    said.set(OTHER, new SiteError(problem, 'https://repository.overheid.nl/sru'));
    await check();
    expect(asked.sort()).toEqual([OTHER, Q]);
    expect(await followed(OTHER)).toMatchObject({ problem: noted, checked: NOON.toISOString() });
    expect(await followed()).not.toHaveProperty('problem');
    said.delete(OTHER);
    await check(later(12));
    expect(await followed(OTHER)).not.toHaveProperty('problem');
  });

  it('asks for nothing without the permission, and says so', async () => {
    mayAsk = false;
    await followQuestion(Q, follows, corpus);
    await check();
    expect(asked).toEqual([]);
    expect(await followed()).toMatchObject({ problem: 'permission' });
    expect(await followed()).not.toHaveProperty('checked');
    mayAsk = true;
    await check(later(1));
    expect(asked).toEqual([Q]);
    expect(await followed()).not.toHaveProperty('problem');
  });

  it('loses nothing when it ends between storing and noting', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(antwoord()));
    const dying = { ...corpus, answered: () => Promise.reject(new Error('the worker ended')) };
    await expect(check(NOON, { corpus: dying })).rejects.toThrow('the worker ended');
    expect(await followed()).toMatchObject({ news: [], asked: NOON.toISOString() });
    expect(await followed()).not.toHaveProperty('problem');
    await check(later(1));
    expect(asked).toEqual([Q]);
    await check(later(12));
    expect(told).toHaveLength(1);
    expect(await followed()).toMatchObject({ news: [antwoord().id], settled: true });
    expect(await followed()).not.toHaveProperty('asked');
  });

  it('notes what came though the person cannot be told', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(antwoord()));
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await check(NOON, { tell: () => Promise.reject(new Error('no notifications')) });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    expect(await followed()).toMatchObject({ news: [antwoord().id] });
  });

  it('brings nothing back that is followed no more', async () => {
    await followQuestion(Q, follows, corpus);
    const service = { aanhangsels: () => follows.remove(Q).then(() => pageOf(antwoord())) };
    await check(NOON, { service });
    expect(await follows.all()).toEqual([]);
  });

  it('ends when it is stopped, and leaves what it was at as it was', async () => {
    await followQuestion(Q, follows, corpus);
    await check(later(-24));
    const before = await followed();
    const controller = new AbortController();
    const service = {
      async aanhangsels(): Promise<SruPage> {
        // What is under way is no failure.
        expect(await followed()).not.toHaveProperty('problem');
        controller.abort();
        throw new SiteError('stopped', 'https://repository.overheid.nl/sru');
      },
    };
    await expect(check(NOON, { service }, controller.signal)).rejects.toThrow(/abort/i);
    expect(await followed()).toEqual(before);
  });

  it('runs once at a time: what one checked the next does not ask for', async () => {
    await followQuestion(Q, follows, corpus);
    await Promise.all([check(), check()]);
    expect(asked).toEqual([Q]);
  });
});

describe('what is known of a followed question', () => {
  it('is its title, status and news, by the ids that these have now', async () => {
    await followQuestion(Q, follows, corpus);
    said.set(Q, pageOf(mededeling({ id: 'ah-1251487' })));
    await check();
    await corpus.put(mededeling());
    const [question] = await followedQuestions(database, corpus, await follows.all(), '2024-03-18');
    expect(question).toMatchObject({
      title: kamervraag().title,
      id: kamervraag().id,
      status: { name: expect.any(String) },
    });
    expect(question?.news.map(({ id }) => id)).toEqual([mededeling().id]);
  });

  it('is nothing but its number when the corpus does not hold it', async () => {
    await follows.add(OTHER, []);
    const [question] = await followedQuestions(database, corpus, await follows.all(), '2024-03-18');
    expect(question).toEqual({ follow: await followed(OTHER), news: [] });
  });
});
