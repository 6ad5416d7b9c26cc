import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNotes } from '../../../lib/corpus/notes/create-notes';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { addEntries } from '../../../lib/search/index/add-entries';
import { entryOf } from '../../../lib/search/index/entry-of';
import { openIndex } from '../../../lib/search/index/open-index';
import { createMemoryStorage } from '../search/index/memory-storage';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { cardsIn, contentsOf, expectUpToDate, update } from './indexed';
import { someDocument, someId } from './some-document';

const A = '2024Z01211';

const someNote = fc.record({
  document: someId,
  question: fc.constantFrom('', '1', '2'),
  labels: fc.subarray(['woo', 'te doen']),
  text: fc.constantFrom('', 'Navragen bij de griffie.'),
  changed: fc.constant('2026-11-22T10:00:00.000Z'),
});
const step = fc.oneof(
  { weight: 3, arbitrary: someDocument.map((publicatie) => ({ do: 'put' as const, publicatie })) },
  { weight: 2, arbitrary: someDocument.map((publicatie) => ({ do: 'remember' as const, publicatie })) },
  { weight: 1, arbitrary: fc.array(someDocument).map((publicaties) => ({ do: 'putAll' as const, publicaties })) },
  { weight: 4, arbitrary: someId.map((id) => ({ do: 'remove' as const, id })) },
  { weight: 1, arbitrary: fc.constant({ do: 'forgetUntold' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reread' as const }) },
  { weight: 3, arbitrary: someNote.map((note) => ({ do: 'write' as const, note })) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
/** What happens between one time that the index is brought up to date and the next. */
const rounds = fc
  .tuple(
    fc.array(someDocument, { minLength: 2, maxLength: 8 }),
    fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  )
  .map(([first, later]): Step[][] => [first.map((publicatie) => ({ do: 'put', publicatie })), ...later]);

async function take({ corpus, database }: Awaited<ReturnType<typeof emptyCorpus>>, step: Step): Promise<unknown> {
  if (step.do === 'put') return corpus.put(step.publicatie);
  if (step.do === 'remember') return corpus.remember(step.publicatie, { untold: true });
  if (step.do === 'putAll') return corpus.putAll(step.publicaties);
  if (step.do === 'remove') return corpus.remove(step.id);
  if (step.do === 'forgetUntold') return corpus.forgetUntold();
  // Beside what is not stored nothing is written.
  if (step.do === 'write')
    return createNotes(database, async () => {})
      .write(step.note)
      .catch(() => {});
  return rereadCitations(database, async () => {});
}

describe('the index', () => {
  it('is after any changes what all documents at once make of it', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (rounds) => {
        const stored = await emptyCorpus();
        const storage = createMemoryStorage();
        for (const steps of rounds) {
          for (const one of steps) await take(stored, one);
          await update(stored.database, storage);
          await expectUpToDate(stored.database, storage);
        }
        await stored.database.delete();
      }),
      { numRuns: 20 },
    );
  });

  it('follows a document without a number out of its zaak and back', async () => {
    const { corpus, database } = await emptyCorpus();
    const storage = createMemoryStorage();
    const keys = async () => (await cardsIn(storage)).map(({ key, documents }) => [key, documents.map(({ id }) => id)]);
    const loose = mededeling({ vraagnummers: [], text: 'Nee.' });
    const question = kamervraag({ aanhangsels: [loose.id] });
    await corpus.put(loose);
    await update(database, storage);
    expect(await keys()).toEqual([[loose.id, [loose.id]]]);
    await corpus.put(question);
    await update(database, storage);
    expect(await keys()).toEqual([[A, [question.id, loose.id]]]);
    await corpus.remove(question.id);
    await update(database, storage);
    expect(await keys()).toEqual([[loose.id, [loose.id]]]);
  });

  it('forgets the words of a document that was shown as another', async () => {
    const { corpus, database } = await emptyCorpus();
    const storage = createMemoryStorage();
    const second = kamervraag({ id: 'kv-1256206', questions: asked('Zie de Awb.') });
    for (const document of [kamervraag({ id: 'kv-1256205' }), kamervraag(), second]) await corpus.put(document);
    await update(database, storage);
    expect(await contentsOf(storage)).toContain(`${A} awb`);
    await corpus.remove(second.id);
    await expectUpToDate(database, storage, { update: true });
    expect(await contentsOf(storage)).not.toContain(`${A} awb`);
  });

  it('loses nothing of an entry that was made by other rules', async () => {
    const { corpus, database } = await emptyCorpus();
    const storage = createMemoryStorage();
    const [question, other] = [kamervraag(), antwoord({ id: 'ah-tk-20232024-3', vraagnummers: [] })];
    for (const document of [question, other]) await corpus.put(document);
    await update(database, storage);
    const old = { vraagnummer: A, publicaties: [question, other] };
    const removed = (await openIndex(storage)).segments.map(({ id }) => ({ segment: id, entry: 0 }));
    await addEntries(storage, { removed, entries: [entryOf(old, [])] });
    await corpus.put({ ...other, title: 'T' });
    await expectUpToDate(database, storage, { update: true });
  });

  it('leaves out what no card can be made of, and goes on with all others', async () => {
    const { corpus, database } = await emptyCorpus();
    const storage = createMemoryStorage();
    await corpus.put(kamervraag());
    // As an older version could store it: its term would end in the year 10000.
    await database.publicaties.toCollection().modify((row) => {
      row.publicatie = kamervraag({ dates: { ingezonden: '9999-12-31' } });
    });
    await corpus.put(kamervraag({ id: 'kv-tk-2024Z00001', vraagnummers: ['2024Z00001'] }));
    await update(database, storage);
    expect((await cardsIn(storage)).map(({ key }) => key)).toEqual(['2024Z00001']);
  });

  it('takes documents that are many in pieces, each zaak once', async () => {
    const { corpus, database } = await emptyCorpus();
    const storage = createMemoryStorage();
    const numbers = Array.from({ length: 300 }, (_, at) => `2024Z${at + 10000}`);
    await corpus.putAll(numbers.map((number) => kamervraag({ id: `kv-tk-${number}`, vraagnummers: [number] })));
    await corpus.putAll(
      numbers.map((number, at) => antwoord({ id: `ah-tk-20232024-${at}`, vraagnummers: [number] })).reverse(),
    );
    await update(database, storage);
    const { entries, documents, segments } = await openIndex(storage);
    expect({ entries, documents }).toEqual({ entries: 300, documents: 600 });
    expect(segments.reduce((sum, segment) => sum + segment.entries, 0)).toBe(300);
  });
});

describe('a document that is opened again', () => {
  it('is not indexed again when it says the same', async () => {
    const { corpus, database } = await emptyCorpus();
    const page = { kind: 'page' as const, readAt: '2026-11-21T10:00:00.000Z' };
    const read = antwoord({ answers: answered('Zie de Awb.'), source: page });
    await corpus.remember(read);
    await corpus.remember(read);
    await database.unindexed.clear();
    await corpus.remember({ ...read, source: { ...page, readAt: '2026-11-22T10:00:00.000Z' } });
    expect(await database.unindexed.count()).toBe(0);
    await corpus.remember({ ...read, title: 'T' });
    expect(await database.unindexed.toArray()).toMatchObject([{ id: read.id, vraagnummers: [A], aanhangsels: [] }]);
  });

  it('is indexed again when other rules find other things in it', async () => {
    const { corpus, database } = await emptyCorpus();
    await corpus.putAll([antwoord({ answers: answered('Zie de Awb.') }), mededeling({ text: 'Nee.' })]);
    await database.unindexed.clear();
    await rereadCitations(database, async () => {});
    expect((await database.unindexed.toArray()).map(({ id }) => id)).toEqual(['ah-tk-20232024-1262']);
  });
});
