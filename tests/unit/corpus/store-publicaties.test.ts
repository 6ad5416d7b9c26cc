import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { answered, antwoord, asked, kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { someDocument } from './some-document';

const goOn = async () => {};

/** Everything that is stored but for what has to be done with it. */
async function stored(database: CorpusDatabase) {
  const { publicaties, removed, aliases, visits } = database;
  return Promise.all([publicaties, removed, aliases, visits].map((table) => table.toArray()));
}

describe('putAll', () => {
  it('stores what put stores, one after the other', async () => {
    const documents = fc.array(someDocument, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(documents, documents, fc.array(someDocument, { maxLength: 2 }), async (before, all, removed) => {
        const [one, many] = await Promise.all([emptyCorpus(), emptyCorpus()]);
        for (const { corpus } of [one, many]) {
          for (const document of before) await corpus.put(document);
          for (const { id } of removed) await corpus.remove(id);
        }
        for (const document of all) await one.corpus.put(document);
        await many.corpus.putAll(all);
        await rereadCitations(many.database, goOn);
        expect(await stored(many.database)).toEqual(await stored(one.database));
        await Promise.all([one.database.delete(), many.database.delete()]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what the publisher said of a document whose PDF is stored once more', async () => {
    const { corpus } = await emptyCorpus();
    const record = antwoord({ source: { kind: 'sidecar' }, dates: { ontvangen: '2024-03-18' } });
    const pdf = antwoord({ source: { kind: 'pdf' }, answers: answered('Ja.'), dates: { ontvangen: '2024-03-17' } });
    expect(await corpus.putAll([record, pdf])).toEqual(['new', 'changed']);
    expect(await corpus.putAll([pdf])).toEqual(['same']);
    expect(await corpus.get(pdf.id)).toMatchObject({ dates: { ontvangen: '2024-03-18' }, answers: answered('Ja.') });
  });

  it('leaves new documents for the background to read, and waits for nothing else', async () => {
    const { corpus, database } = await emptyCorpus();
    await rereadCitations(database, goOn);
    const article = { system: 'bwb', id: 'BWBR0001903', article: '125p' } as const;
    await corpus.putAll([antwoord({ answers: answered('Zie artikel 125p Sv.') }), kamervraag()]);
    expect(await corpus.count()).toBe(2);
    expect((await corpus.citing(article, 10)).count).toBe(0);
    await rereadCitations(database, goOn);
    expect((await corpus.citing(article, 10)).count).toBe(1);
  });

  it('says of each whether it is new, adds something, or is there already, whatever it was read from', async () => {
    const { corpus, database } = await emptyCorpus();
    const first = antwoord({ answers: answered('Ja.') });
    expect(await corpus.putAll([first, kamervraag()])).toEqual(['new', 'new']);
    const again = { ...first, source: { kind: 'xml' as const, readAt: '2026-11-22T09:00:00.000Z' } };
    await database.unindexed.clear();
    expect(await corpus.putAll([again, kamervraag({ questions: asked('V') })])).toEqual(['same', 'changed']);
    expect((await corpus.get(first.id))?.source.readAt).toBe('2026-11-22T09:00:00.000Z');
    expect((await database.unindexed.toArray()).map(({ id }) => id)).toEqual([kamervraag().id]);
    // Twice in one go: the second time it is there.
    const other = kamervraag({ id: 'kv-tk-2024Z10000', vraagnummers: [] });
    expect(await corpus.putAll([other, other])).toEqual(['new', 'same']);
  });

  it('makes what was only remembered the person’s own, though it says nothing new', async () => {
    const { corpus, database } = await emptyCorpus();
    await corpus.remember(kamervraag(), { untold: true });
    expect(await corpus.putAll([kamervraag()])).toEqual(['same']);
    const row = await database.publicaties.get(kamervraag().id);
    expect([row?.untold, row?.remembered]).toEqual([undefined, undefined]);
  });

  it('stores more than go into one transaction', async () => {
    const { corpus } = await emptyCorpus();
    const all = Array.from({ length: 450 }, (_, at) =>
      kamervraag({ id: `kv-tk-2024Z${at + 10000}`, vraagnummers: [] }),
    );
    await corpus.putAll(all);
    expect(await corpus.count()).toBe(450);
    expect(await corpus.documents(['kv-tk-2024Z10449', 'kv-tk-2024Z20000'])).toEqual([all[449], undefined]);
  });

  it('stores nothing when one of them is no document', async () => {
    const { corpus, database } = await emptyCorpus();
    await expect(corpus.putAll([kamervraag(), { id: 'x' } as never])).rejects.toThrow();
    expect(await corpus.count()).toBe(0);
    expect(await database.unindexed.count()).toBe(0);
  });

  it('finds documents under the ids that they had before', async () => {
    const { corpus } = await emptyCorpus();
    await corpus.putAll([kamervraag({ id: 'kv-1256205', questions: asked('V') }), kamervraag()]);
    const [one, other] = await corpus.documents(['kv-1256205', 'kv-tk-2024Z01211']);
    expect(one).toEqual(other);
    expect(one?.questions).toEqual(asked('V'));
  });
});
