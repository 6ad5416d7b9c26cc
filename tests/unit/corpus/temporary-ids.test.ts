import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { loadSeeds } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import { readSeed } from '../seeds';
import { answered, antwoord, asked, kamervraag, mededeling, orders } from '../zaken/documents';
import { aliasesIn, emptyCorpus, storedIn } from './empty-corpus';

const VRAAGNUMMER = '2024Z01211';
const TODAY = '2026-11-21';
const pdf = { kind: 'pdf' as const };
const fresh = kamervraag({ id: 'kv-1256205', questions: asked('V'), source: pdf, subjects: ['S'] });
const final = kamervraag({ title: 'T' });

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

describe('a temporary id and the final one', () => {
  it.each([
    ['in the order of publication', [fresh, final]],
    ['the other way round', [final, fresh]],
  ])('become one document that has lost nothing, stored %s', async (_, documents) => {
    const ids = [];
    for (const document of documents) ids.push(await corpus.put(document));
    expect(ids.at(-1)).toBe(final.id);
    expect(await storedIn(database)).toEqual([await corpus.get(final.id)]);
    expect(await corpus.get(fresh.id)).toMatchObject({
      id: final.id,
      title: 'T',
      questions: asked('V'),
      subjects: ['S'],
    });
    expect(await corpus.count()).toBe(1);
    expect((await corpus.zaak(VRAAGNUMMER, TODAY)).publicaties).toHaveLength(1);
  });

  it('keep the visit of the temporary one, the later of two', async () => {
    await corpus.put(fresh);
    await corpus.visited(fresh.id, '2026-11-20T10:00:00.000Z');
    await corpus.put(final);
    expect(await corpus.recent(5)).toEqual([{ id: final.id, at: '2026-11-20T10:00:00.000Z' }]);
    await corpus.visited(fresh.id, '2026-11-21T10:00:00.000Z');
    expect(await corpus.recent(5)).toEqual([{ id: final.id, at: '2026-11-21T10:00:00.000Z' }]);
  });

  it.each([
    ['the temporary one', fresh.id, final.id],
    ['the final one', final.id, fresh.id],
  ])('keep the later visit when both were opened, %s last', async (_, last, first) => {
    await corpus.put({ ...fresh, vraagnummers: [] });
    await corpus.put(final);
    await corpus.visited(first, '2026-11-20T10:00:00.000Z');
    await corpus.visited(last, '2026-11-21T10:00:00.000Z');
    expect(await corpus.recent(5)).toHaveLength(2);
    await corpus.put(fresh);
    expect(await corpus.recent(5)).toEqual([{ id: final.id, at: '2026-11-21T10:00:00.000Z' }]);
  });

  it('are one for an answer by its day, or by its number in the year', async () => {
    const dates = { ontvangen: '2024-03-18' };
    const place = { vergaderjaar: '2023-2024', aanhangselnummer: '1262' };
    await corpus.put(antwoord({ id: 'ah-1251487', dates, answers: answered('A'), source: pdf }));
    expect(await corpus.put(antwoord({ dates }))).toBe('ah-tk-20232024-1262');
    expect((await corpus.get('ah-1251487'))?.answers).toEqual(answered('A'));
    await corpus.put(mededeling({ id: 'ah-1251488', vraagnummers: [], ...place, aanhangselnummer: '1000' }));
    await corpus.put(mededeling({ ...place, aanhangselnummer: '1000' }));
    expect((await storedIn(database)).map(({ id }) => id).sort()).toEqual([
      'ah-tk-20232024-1000',
      'ah-tk-20232024-1262',
    ]);
    await corpus.put(mededeling({ id: 'ah-1251489', vraagnummers: [], ...place, aanhangselnummer: '1000' }));
    expect(await corpus.get('ah-1251489')).toMatchObject({ id: 'ah-1251489' });
  });

  it('are two where it cannot be told which is meant', async () => {
    const dates = { ontvangen: '2024-03-18' };
    await corpus.put(antwoord({ dates }));
    await corpus.put(antwoord({ id: 'ah-tk-20232024-2', dates }));
    expect(await corpus.put(antwoord({ id: 'ah-1251487', dates }))).toBe('ah-1251487');
    expect(await corpus.count()).toBe(3);
  });

  it('are one in the lists of the question as well, whenever it is read', async () => {
    const dates = { ontvangen: '2024-03-18' };
    const question = kamervraag({ aanhangsels: ['ah-1251487'] });
    const documents = [question, antwoord({ id: 'ah-1251487', dates }), antwoord({ dates })];
    for (const order of orders(documents)) {
      const other = await emptyCorpus();
      for (const document of order) await other.corpus.put(document);
      await other.corpus.put(question);
      expect((await other.corpus.get(question.id))?.aanhangsels).toEqual(['ah-tk-20232024-1262']);
      expect(await other.corpus.count()).toBe(2);
    }
  });

  it('are removed together, and do not come back by themselves', async () => {
    await corpus.put(fresh);
    await corpus.put(final);
    await corpus.visited(final.id, '2026-11-21T10:00:00.000Z');
    await corpus.remove(fresh.id);
    expect(await storedIn(database)).toEqual([]);
    expect(await corpus.recent(5)).toEqual([]);
    expect(await database.aliases.count()).toBe(0);
    expect(await corpus.remember(fresh)).toBe(false);
    expect(await corpus.remember(final)).toBe(false);
    expect(await corpus.count()).toBe(0);
  });

  it('come back as one when a person stores them again', async () => {
    await corpus.put(fresh);
    await corpus.put(final);
    await corpus.remove(final.id);
    await corpus.put(final);
    await corpus.put(fresh);
    expect(await corpus.count()).toBe(1);
    expect(await database.removed.count()).toBe(0);
    expect(await corpus.remember(fresh)).toBe(true);
  });
});

describe('a key of our own, a temporary id and the final one', () => {
  const dates = { ontvangen: '2024-02-16' };
  const own = mededeling({ id: 'mededeling:2024Z01211:2024-02-16', dates, source: { kind: 'text' }, subjects: ['S'] });
  const notice = mededeling({ id: 'ah-1251487', dates, source: pdf, text: 'T' });
  const published = mededeling({ dates, title: 'P' });
  const question = kamervraag({ aanhangsels: [notice.id] });

  it('become one document, stored in any order', async () => {
    for (const order of orders([own, notice, published])) {
      const { corpus: other, database: otherDatabase } = await emptyCorpus();
      await other.put(question);
      for (const [at, document] of order.entries()) {
        const id = await other.put(document);
        await other.visited(id, `2026-11-2${at}T10:00:00.000Z`);
      }
      expect(await other.count()).toBe(2);
      for (const { id } of order) {
        expect(await other.get(id)).toMatchObject({ id: published.id, title: 'P', text: 'T', subjects: ['S'] });
      }
      expect(await aliasesIn(otherDatabase)).toEqual(
        new Map([
          [own.id, published.id],
          [notice.id, published.id],
        ]),
      );
      expect((await other.get(question.id))?.aanhangsels).toEqual([published.id]);
      expect(await other.recent(5)).toEqual([{ id: published.id, at: '2026-11-22T10:00:00.000Z' }]);
      await other.remove(notice.id);
      for (const document of order) expect(await other.remember(document)).toBe(false);
    }
  });

  it('of which two were stored apart become one with the third', async () => {
    await corpus.put(published);
    await database.publicaties.bulkPut(
      [own, notice].map((publicatie) => ({ ...publicatie, vraagnummers: [VRAAGNUMMER], publicatie })),
    );
    await corpus.put(published);
    expect(await storedIn(database)).toEqual([
      expect.objectContaining({ id: published.id, text: 'T', subjects: ['S'] }),
    ]);
  });
});

describe('answers of two ministers on one day', () => {
  const place = { vergaderjaar: '2023-2024', dates: { ontvangen: '2024-03-18' } };
  const of = (id: string, number: string, aanhangselnummer: string) =>
    antwoord({ id, ...place, aanhangselnummer, answers: [{ numbers: [number], text: number }] });
  const documents = [
    of('ah-1251487', '1', '1262'),
    of('ah-1251488', '2', '1263'),
    of('ah-tk-20232024-1262', '1', '1262'),
    of('ah-tk-20232024-1263', '2', '1263'),
  ];

  it('stay two, each with its own temporary id, in any order', async () => {
    for (const order of orders(documents)) {
      const { corpus: other, database: stored } = await emptyCorpus();
      for (const document of order) await other.put(document);
      expect((await storedIn(stored)).map(({ id, answers }) => [id, answers[0]?.text])).toEqual([
        ['ah-tk-20232024-1262', '1'],
        ['ah-tk-20232024-1263', '2'],
      ]);
      expect((await other.get('ah-1251488'))?.id).toBe('ah-tk-20232024-1263');
    }
  });
});

describe('a document that comes with the extension', () => {
  it('becomes one with the temporary one that a person stored, and stays theirs', async () => {
    const [seed] = readSeed('000');
    if (!seed) throw new Error('no seed');
    await corpus.put({ ...fresh, title: 'F' });
    await loadSeeds(database, [seed], '0.1.0');
    expect(await corpus.get(fresh.id)).toMatchObject({ id: seed.id, questions: asked('V'), title: 'F' });
    await loadSeeds(database, [{ ...seed, title: 'Nieuwe titel' }], '0.2.0');
    expect(await corpus.count()).toBe(1);
    expect((await corpus.get(seed.id))?.title).toBe('F');
  });

  it('under a temporary id never comes back beside the final one', async () => {
    await loadSeeds(database, [fresh], '0.1.0');
    await corpus.put(final);
    await loadSeeds(database, [fresh], '0.2.0');
    expect((await storedIn(database)).map(({ id }) => id)).toEqual([final.id]);
  });
});
