import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { antwoord, kamervraag, mededeling } from '../zaken/documents';
import { check, NOTHING, rest, someCorpus } from './checked';
import { leftItem } from './damage';
import { expectUpToDate, update } from './indexed';

describe('a check while others write', () => {
  it('leaves what waits to be indexed to those who index it', async () => {
    const { corpus, database, storage } = await someCorpus();
    await corpus.put(mededeling({ text: 'Het antwoord komt later.' }));
    await corpus.remove('kv-tk-2024Z00002');
    expect(await check(database, storage, { mend: false })).toMatchObject({ ...NOTHING, waiting: 2 });
  });

  it('finds nothing wrong where what waits takes others along', async () => {
    const { corpus, database, storage } = await someCorpus();
    const loose = antwoord({ id: 'ah-tk-20232024-9', vraagnummers: [] });
    await corpus.put(loose);
    await update(database, storage);
    const listing = kamervraag({ id: 'kv-tk-2024Z00005', vraagnummers: ['2024Z00005'], aanhangsels: [loose.id] });
    await corpus.put(listing);
    expect(await check(database, storage, { mend: false })).toMatchObject({ ...NOTHING, waiting: 1 });
    await update(database, storage);
    await corpus.remove(listing.id);
    expect(await check(database, storage, { mend: false })).toMatchObject({ ...NOTHING, waiting: 1 });
  });

  it('mends what is wrong beside what waits, and would not have come right with it', async () => {
    const { corpus, database, storage } = await someCorpus();
    // The same notice in two zaken: by its own number, and because the question of another lists it.
    const notice = mededeling({ vraagnummers: ['2024Z00005'] });
    const listing = kamervraag({ aanhangsels: [notice.id] });
    await corpus.putAll([kamervraag({ id: 'kv-tk-2024Z00005', vraagnummers: ['2024Z00005'] }), notice, listing]);
    await update(database, storage);
    await database.publicaties.delete('kv-tk-2024Z00005');
    await corpus.put({ ...listing, title: 'Een andere titel' });
    await check(database, storage);
    expect(await database.unindexed.count()).toBe(0);
    expect(await check(database, storage)).toMatchObject(NOTHING);
    await expectUpToDate(database, storage);
  });

  it('takes no document for overlooked that is read while it goes on', async () => {
    const { corpus, database, storage } = await someCorpus();
    await corpus.putAll([kamervraag({ id: 'kv-tk-2024Z00006', vraagnummers: ['2024Z00006'] })]);
    await update(database, storage);
    let isDone = false;
    const progress = (done: number) => {
      isDone ||= done >= 0.7;
    };
    // The first rest after the last document was looked at.
    const reading = async () => void (isDone && (await rereadCitations(database, rest)));
    expect(await check(database, storage, { progress, rest: reading })).toMatchObject({ mended: 0 });
  });

  it('leaves the lists alone while something is imported', async () => {
    const { database, storage } = await someCorpus();
    await leftItem(database);
    expect(await check(database, storage, { unlessImporting: async () => undefined })).toMatchObject(NOTHING);
    expect(await database.jobItems.count()).toBe(1);
  });
});
