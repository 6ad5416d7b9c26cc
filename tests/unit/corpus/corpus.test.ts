import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { loadSeeds, seedsLoaded } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import { readSeed, readSeeds } from '../seeds';
import { answered, antwoord, asked } from '../zaken/documents';
import { emptyCorpus, storedIn } from './empty-corpus';

const VERSION = '0.1.0';
let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

describe('the documents that come with the extension', () => {
  it('are there after the first load', async () => {
    expect(await seedsLoaded(database, VERSION)).toBe(false);
    await loadSeeds(database, readSeeds(), VERSION);
    expect(await seedsLoaded(database, VERSION)).toBe(true);
    expect(await corpus.count()).toBe(11);
    expect(await corpus.get('kv-tk-2024Z01211')).toEqual(readSeed('000')[0]);
  });

  it('are wanted again by another version', async () => {
    await loadSeeds(database, readSeeds(), VERSION);
    expect(await seedsLoaded(database, '0.2.0')).toBe(false);
  });

  it('take the place of one that can no longer be read', async () => {
    await loadSeeds(database, readSeed('003'), VERSION);
    await database.publicaties.update('brief:324744', { publicatie: { broken: true } });
    await loadSeeds(database, readSeed('003'), VERSION);
    expect(await corpus.get('brief:324744')).toEqual(readSeed('003')[0]);
  });

  it('are loaded twice without a trace', async () => {
    await loadSeeds(database, readSeeds(), VERSION);
    await loadSeeds(database, readSeeds(), VERSION);
    expect(await corpus.count()).toBe(11);
  });

  it('are replaced by a newer version when nobody touched them', async () => {
    const [seed] = readSeed('003');
    if (!seed) throw new Error('no seed');
    await loadSeeds(database, [seed], VERSION);
    await loadSeeds(database, [{ ...seed, title: 'Nieuwe titel' }], VERSION);
    expect((await corpus.get(seed.id))?.title).toBe('Nieuwe titel');
  });

  it('do not overwrite what a person changed', async () => {
    const [seed] = readSeed('003');
    if (!seed) throw new Error('no seed');
    await loadSeeds(database, [seed], VERSION);
    await corpus.put({ ...seed, title: 'Mijn titel' });
    await loadSeeds(database, [{ ...seed, title: 'Nieuwe titel' }], VERSION);
    expect((await corpus.get(seed.id))?.title).toBe('Mijn titel');
  });

  it('do not come back after a person removed them', async () => {
    await loadSeeds(database, readSeeds(), VERSION);
    await corpus.remove('brief:324744');
    await loadSeeds(database, readSeeds(), VERSION);
    expect(await corpus.get('brief:324744')).toBeUndefined();
    expect(await corpus.count()).toBe(10);
  });

  it('come back when a person stores them again', async () => {
    const [seed] = readSeed('003');
    if (!seed) throw new Error('no seed');
    await corpus.remove(seed.id);
    await corpus.put(seed);
    await loadSeeds(database, [seed], VERSION);
    expect(await corpus.get(seed.id)).toEqual(seed);
  });
});

describe('the corpus', () => {
  it('ties documents by vraagnummer', async () => {
    await loadSeeds(database, readSeeds(), VERSION);
    const zaak = await corpus.zaak('2024Z01211', '2026-11-21');
    expect(zaak.publicaties.map(({ kind }) => kind)).toEqual(['kamervraag', 'mededeling', 'antwoord']);
    expect(zaak.status).toMatchObject({ name: 'beantwoord', days: 52 });
    expect((await corpus.zaak('2030Z00001', '2026-11-21')).publicaties).toEqual([]);
  });

  it('remembers what was opened, newest first, stored documents only', async () => {
    await loadSeeds(database, readSeeds(), VERSION);
    await corpus.visited('brief:324744', '2026-11-20T10:00:00.000Z');
    await corpus.visited('kv-tk-2024Z01211', '2026-11-21T10:00:00.000Z');
    await corpus.visited('kv-tk-2030Z00001', '2026-11-21T11:00:00.000Z');
    expect((await corpus.recent(5)).map(({ id }) => id)).toEqual(['kv-tk-2024Z01211', 'brief:324744']);
    await corpus.remove('brief:324744');
    expect(await corpus.recent(5)).toHaveLength(1);
  });

  it('goes on without a visit that it cannot read', async () => {
    await loadSeeds(database, readSeed('003'), VERSION);
    await corpus.visited('brief:324744', '2026-11-21T10:00:00.000Z');
    await database.visits.put({ id: 'kv-tk-2024Z02257', at: 'gisteren' });
    expect(await corpus.recent(1)).toEqual([{ id: 'brief:324744', at: '2026-11-21T10:00:00.000Z' }]);
  });

  it('goes on without a record that it cannot read, and keeps it', async () => {
    await loadSeeds(database, readSeed('003'), VERSION);
    await database.publicaties.put({ id: 'kaputt', vraagnummers: [], kind: 'brief', publicatie: { id: 'kaputt' } });
    expect(await corpus.get('kaputt')).toBeUndefined();
    expect((await storedIn(database)).map(({ id }) => id)).toEqual(['brief:324744']);
    expect(await database.publicaties.get('kaputt')).toBeDefined();
  });

  it('keeps a record that it cannot read until something with content takes its place', async () => {
    const id = 'ah-tk-20232024-1262';
    const row = { id, vraagnummers: ['2024Z01211'], kind: 'antwoord', publicatie: { broken: true } };
    await database.publicaties.put(row);
    expect(await corpus.put(antwoord({ source: { kind: 'sidecar' }, gaps: ['answers'] }))).toBe(id);
    await corpus.remember(antwoord({ gaps: ['answers'] }));
    expect(await database.publicaties.get(id)).toEqual(row);
    await corpus.put(antwoord({ answers: answered('A') }));
    expect((await corpus.get(id))?.answers).toEqual(answered('A'));
  });

  it('knows more of a document whenever it is opened again', async () => {
    await loadSeeds(database, readSeed('000'), VERSION);
    const seed = await corpus.get('ah-tk-20232024-1262');
    const page = antwoord({ vergaderjaar: '2023-2024', answers: answered('A'), questions: asked('V') });
    expect(await corpus.put(page)).toBe(page.id);
    const stored = await corpus.get(page.id);
    expect(stored).toMatchObject({ answers: page.answers, questions: page.questions, source: page.source });
    expect(stored).toMatchObject({ title: seed?.title, dates: seed?.dates, bewindspersonen: seed?.bewindspersonen });
  });

  it('keeps the text of a PDF when its page is opened again', async () => {
    await corpus.put(antwoord({ source: { kind: 'pdf' }, answers: answered('A') }));
    await corpus.remember(antwoord({ gaps: ['answers'] }));
    expect(await corpus.get('ah-tk-20232024-1262')).toMatchObject({ answers: answered('A'), gaps: [] });
  });

  it('remembers what is opened, but not what a person removed', async () => {
    expect(await corpus.remember(antwoord())).toBe(true);
    expect(await corpus.remember(antwoord())).toBe(true);
    await corpus.remove('ah-tk-20232024-1262');
    expect(await corpus.remember(antwoord())).toBe(false);
    expect(await corpus.count()).toBe(0);
    await corpus.put(antwoord());
    expect(await corpus.remember(antwoord())).toBe(true);
  });

  it('refuses what is no document', async () => {
    await expect(corpus.put({ id: 'x' } as never)).rejects.toThrow();
    await expect(corpus.remember({ id: 'x' } as never)).rejects.toThrow();
    expect(await corpus.count()).toBe(0);
  });
});
