import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { loadSeeds } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import type { Publicatie } from '../../../lib/model/publicatie';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';
import { answered, antwoord, kamervraag, mededeling } from '../zaken/documents';
import { emptyCorpus, storedIn } from './empty-corpus';

const A = '2024Z01211';
const B = '2023Z14675';
const TODAY = '2026-11-21';

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

async function zakenOf(publicatie: Publicatie): Promise<[string, string[]][]> {
  const zaken = await corpus.zakenOf(publicatie, TODAY);
  return zaken.map(({ vraagnummer, publicaties }) => [vraagnummer, publicaties.map(({ id }) => id)]);
}

describe('the zaak of a vraagnummer', () => {
  const documents = [
    kamervraag({ aanhangsels: ['ah-tk-20232024-1', 'ah-tk-20232024-3'] }),
    antwoord({ id: 'ah-tk-20232024-1', vraagnummers: [], aanhangsels: ['ah-tk-20222023-9'] }),
    mededeling({ id: 'ah-tk-20222023-9', vraagnummers: [] }),
    antwoord({ id: 'ah-tk-20232024-2', vraagnummers: [], aanhangsels: ['ah-tk-20222023-9'] }),
    antwoord({ id: 'ah-tk-20232024-3', vraagnummers: [B] }),
    antwoord({ id: 'ah-tk-20232024-3-h1', vraagnummers: [] }),
    antwoord({ id: 'ah-tk-20232024-30', vraagnummers: [] }),
    kamervraag({ id: 'kv-tk-2023Z14675', vraagnummers: [B], aanhangsels: ['ah-tk-20232024-3', 'ah-tk-20232024-4'] }),
    antwoord({ id: 'ah-tk-20232024-4', vraagnummers: [] }),
  ];

  it('is the same as that of all documents together', async () => {
    for (const document of documents) await corpus.put(document);
    await loadSeeds(database, readSeeds(), '0.1.0');
    const all = await storedIn(database);
    for (const vraagnummer of [A, B, '2024Z02257', '2030Z00001']) {
      expect(await corpus.zaak(vraagnummer, TODAY)).toEqual(zaakOf(vraagnummer, all, TODAY));
    }
    expect((await corpus.zaak(A, TODAY)).publicaties.length).toBeGreaterThan(6);
  });

  it('is the same for any documents and any lists', async () => {
    const ids = ['ah-tk-20232024-1', 'ah-tk-20232024-2', 'ah-tk-20232024-2-h1', 'ah-tk-20232024-3'];
    const list = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
    const numbers = fc.uniqueArray(fc.constantFrom(A, B), { maxLength: 2 });
    const document = fc.oneof(
      fc
        .tuple(fc.constantFrom(A, B), fc.boolean(), list)
        .map(([number, carries, aanhangsels]) =>
          kamervraag({ id: `kv-tk-${number}`, vraagnummers: carries ? [number] : [], aanhangsels }),
        ),
      fc
        .tuple(fc.constantFrom(...ids), numbers, list, fc.constantFrom(antwoord, mededeling))
        .map(([id, vraagnummers, aanhangsels, make]) => make({ id, vraagnummers, aanhangsels })),
    );
    const some = fc.uniqueArray<Publicatie, string>(document, { selector: ({ id }) => id, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, async (stored) => {
        const other = await emptyCorpus();
        for (const one of stored) await other.corpus.put(one);
        for (const number of [A, B]) {
          expect(await other.corpus.zaak(number, TODAY)).toEqual(zaakOf(number, stored, TODAY));
        }
        await other.database.delete();
      }),
    );
  });

  it('goes on without what can no longer be read', async () => {
    await corpus.put(kamervraag());
    await database.publicaties.bulkPut([
      { id: 'ah-tk-20232024-1', kind: 'antwoord', vraagnummers: [A], mentions: ['kv-tk-2024Z01211'], publicatie: {} },
      { id: 'ah-tk-20232024-2', kind: 'antwoord', vraagnummers: [A], publicatie: { id: 'x' } },
    ]);
    expect((await corpus.zaak(A, TODAY)).publicaties.map(({ id }) => id)).toEqual(['kv-tk-2024Z01211']);
    expect(await zakenOf(kamervraag())).toEqual([[A, ['kv-tk-2024Z01211']]]);
    expect(await corpus.relationsOf(kamervraag())).toEqual({
      earlier: [],
      later: [],
    });
    expect(await storedIn(database)).toHaveLength(1);
    expect(await corpus.count()).toBe(3);
  });

  it('keeps the day on which the site was asked until an answer is at hand', async () => {
    await corpus.put(kamervraag());
    await corpus.asked(A, '2026-11-20');
    expect((await corpus.zaak(A, TODAY)).asked).toBe('2026-11-20');
    await corpus.asked(A, '2026-11-21');
    expect((await corpus.zakenOf(kamervraag(), TODAY))[0]?.asked).toBe('2026-11-21');
    expect(await corpus.zaak(B, TODAY)).not.toHaveProperty('asked');
    await corpus.put(antwoord());
    expect(await corpus.zaak(A, TODAY)).not.toHaveProperty('asked');
  });

  it('leaves a day that is none away', async () => {
    await corpus.asked(A, 'gisteren');
    expect(await corpus.zaak(A, TODAY)).not.toHaveProperty('asked');
  });
});

describe('the zaken of a document', () => {
  it('are one for each of its numbers, with itself in them though it is not stored', async () => {
    await corpus.put(kamervraag());
    expect(await zakenOf(antwoord({ vraagnummers: [A, B] }))).toEqual([
      [A, ['kv-tk-2024Z01211', 'ah-tk-20232024-1262']],
      [B, ['ah-tk-20232024-1262']],
    ]);
    expect(await corpus.count()).toBe(1);
  });

  it('follow the lists for a document without a number', async () => {
    await corpus.put(kamervraag({ aanhangsels: ['ah-tk-20232024-1262'] }));
    await corpus.put(antwoord({ id: 'ah-tk-20232024-2' }));
    expect(await zakenOf(antwoord({ vraagnummers: [] }))).toEqual([
      [A, ['kv-tk-2024Z01211', 'ah-tk-20232024-1262', 'ah-tk-20232024-2']],
    ]);
    expect(
      await zakenOf(antwoord({ id: 'ah-tk-20232024-3', vraagnummers: [], aanhangsels: ['ah-tk-20232024-2'] })),
    ).toEqual([[A, ['kv-tk-2024Z01211', 'ah-tk-20232024-2', 'ah-tk-20232024-3']]]);
  });

  it('follow a list that names another print of it', async () => {
    await corpus.put(kamervraag({ aanhangsels: ['ah-tk-20232024-1262-h1'] }));
    for (const id of ['ah-tk-20232024-1262', 'ah-tk-20232024-1262-h1', 'ah-tk-20232024-1262-h2']) {
      expect(await zakenOf(antwoord({ id, vraagnummers: [] }))).toEqual([[A, ['kv-tk-2024Z01211', id]]]);
    }
    expect(await zakenOf(antwoord({ id: 'ah-tk-20232024-126', vraagnummers: [] }))).toEqual([
      ['', ['ah-tk-20232024-126']],
    ]);
  });

  it('are one of its own when no list names it', async () => {
    await corpus.put(kamervraag());
    expect(await zakenOf(antwoord({ vraagnummers: [] }))).toEqual([['', ['ah-tk-20232024-1262']]]);
  });

  it('hold what is stored of it besides what it says now', async () => {
    await corpus.put(antwoord({ source: { kind: 'pdf' }, answers: answered('A') }));
    const [zaak] = await corpus.zakenOf(antwoord({ gaps: ['answers'] }), TODAY);
    expect(zaak?.publicaties.map(({ answers, gaps }) => [answers, gaps])).toEqual([[answered('A'), []]]);
  });

  it('hold it once under its final id', async () => {
    await corpus.put(kamervraag({ id: 'kv-1256205' }));
    await corpus.put(kamervraag());
    expect(await zakenOf(kamervraag({ id: 'kv-1256205' }))).toEqual([[A, ['kv-tk-2024Z01211']]]);
  });
});
