import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import { writeBackup } from '../../../lib/corpus/backup/write-backup';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/model/preferences';
import { isTemporary } from '../../../lib/zaken/same-document';
import { kamervraag } from '../zaken/documents';
import { ABOUT, backupOf, everythingIn, fullCorpus, linesIn, packed, patient, restored, whole } from './backup-corpus';
import { emptyCorpus } from './empty-corpus';
import { someDocument } from './some-document';

describe('a backup', () => {
  it('begins with what it is and ends with what it has, a row a line, and documents in the order of their ids, temporary ones last', async () => {
    const database = await fullCorpus();
    const lines = await linesIn(await backupOf(database));
    const [first, last] = [lines.at(0), lines.at(-1)];
    expect(first).toMatchObject({ format: 'kamerspoor-backup', version: 1, made: ABOUT.made, extension: '0.5.0' });
    expect(first?.counts).toEqual(last?.counts);
    const counts: Record<string, number> = {};
    for (const { kind } of lines.slice(1)) counts[String(kind)] = (counts[String(kind)] ?? 0) + 1;
    expect(counts).toEqual({ ...(last?.counts as object), end: 1 });
    expect(counts).toMatchObject({ publicatie: 11, alias: 1, note: 2, follow: 1, job: 1, jobItem: 1, preferences: 1 });
    const ids = lines.filter(({ kind }) => kind === 'publicatie').map((line) => (line.publicatie as { id: string }).id);
    const sorted = [...ids].sort();
    expect(ids).toEqual([...sorted.filter((id) => !isTemporary(id)), ...sorted.filter(isTemporary)]);
  });

  it('becomes the same corpus where there is none', async () => {
    const database = await fullCorpus();
    const { database: other } = await emptyCorpus();
    const { told, done } = await restored(other, await backupOf(database));
    expect(await everythingIn(other)).toEqual(await everythingIn(database));
    // When documents were opened counts once these are here.
    expect(done).toEqual({ ...told, besides: told.besides + 1 });
    expect(done).toMatchObject({
      made: ABOUT.made,
      extension: '0.5.0',
      unread: { count: 0, lines: [] },
      additions: {
        publicatie: { fresh: 11, more: 0, same: 0 },
        note: { fresh: 2 },
        follow: { fresh: 1 },
        job: { fresh: 1 },
      },
    });
    expect(done).not.toHaveProperty('cutAfter');
  });

  it('adds nothing where it was made', async () => {
    const database = await fullCorpus();
    const before = await everythingIn(database);
    await database.unindexed.clear();
    const { done } = await restored(database, await backupOf(database));
    expect(await everythingIn(database)).toEqual(before);
    expect(await database.unindexed.count()).toBe(0);
    expect(done.besides).toBe(0);
    expect(done.additions).toEqual({
      publicatie: { fresh: 0, more: 0, same: 11 },
      note: { fresh: 0, more: 0, same: 2 },
      follow: { fresh: 0, more: 0, same: 1 },
      job: { fresh: 0, more: 0, same: 1 },
    });
  });

  it('of any corpus becomes the same one, and adds nothing the second time', async () => {
    // Of two temporary ids it cannot be told which one became the final one, and then the order counts.
    const one = someDocument.filter(({ id }) => id !== 'kv-1256206' && id !== 'ah-1251488');
    const documents = fc.array(fc.tuple(one, fc.boolean()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(documents, documents, async (here, there) => {
        const [one, other, empty] = await Promise.all([emptyCorpus(), emptyCorpus(), emptyCorpus()]);
        for (const [{ corpus }, all] of [
          [one, here],
          [other, there],
        ] as const)
          for (const [document, remembers] of all) await (remembers ? corpus.remember(document) : corpus.put(document));
        const backup = await backupOf(one.database);
        await restored(empty.database, backup);
        expect(await everythingIn(empty.database)).toEqual(await everythingIn(one.database));
        const ids = (await other.database.publicaties.toArray()).map(({ id }) => id);
        await restored(other.database, backup);
        for (const document of await other.corpus.documents(ids)) expect(document).toBeDefined();
        const after = await everythingIn(other.database);
        const { done } = await restored(other.database, backup);
        expect(done.additions.publicatie).toMatchObject({ fresh: 0, more: 0 });
        expect(await everythingIn(other.database)).toEqual(after);
        await Promise.all([one, other, empty].map(({ database }) => database.delete()));
      }),
      { numRuns: 10 },
    );
  });

  it('of more rows than are read at once has each of them once', async () => {
    const { database, corpus } = await emptyCorpus();
    await corpus.putAll(
      Array.from({ length: 450 }, (_, at) => kamervraag({ id: `kv-tk-2024Z${at + 10000}`, vraagnummers: [] })),
    );
    const changed = '2026-11-21T13:00:00.000Z';
    const notes = Array.from({ length: 401 }, (_, at) => ({
      document: `kv-tk-2024Z${10000 + (at >> 1)}`,
      question: at % 2 ? '1' : '',
      labels: ['x'],
      text: '',
      changed,
    }));
    await database.notes.bulkPut(notes);
    const fractions: number[] = [];
    const { stream, written } = writeBackup(database, ABOUT, {
      ...patient(),
      progress: (done) => fractions.push(done),
    });
    const backup = await new Response(stream).blob();
    expect(written).toMatchObject({ publicatie: 450, note: 401 });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    const { database: other } = await emptyCorpus();
    await restored(other, backup);
    expect(await everythingIn(other)).toEqual(await everythingIn(database));
  });

  it('is made while documents come and go', async () => {
    const { database, corpus } = await emptyCorpus();
    const all = Array.from({ length: 450 }, (_, at) =>
      kamervraag({ id: `kv-tk-2024Z${at + 10000}`, vraagnummers: [] }),
    );
    await corpus.putAll(all);
    let rounds = 0;
    const changing = async () => {
      // One that was written already, one whose turn comes yet, and one that is new there.
      await corpus.remove('kv-tk-2024Z10000');
      await corpus.remove('kv-tk-2024Z10400');
      await corpus.put(kamervraag({ id: 'kv-tk-2024Z19999', vraagnummers: [] }));
    };
    let changed: Promise<void> | undefined;
    const progress = () => {
      if (rounds++ === 0) changed = changing();
    };
    const { stream } = writeBackup(database, ABOUT, { ...patient(), progress });
    const slow = new TransformStream({
      async transform(piece, controller) {
        await changed;
        controller.enqueue(piece);
      },
    });
    const { database: other } = await emptyCorpus();
    const { done } = await restored(other, await new Response(stream.pipeThrough(slow)).blob());
    expect(done).not.toHaveProperty('cutAfter');
    const ids = new Set(await other.publicaties.toCollection().primaryKeys());
    for (const { id } of all.slice(1, 200)) expect(ids).toContain(id);
  });

  it('that is stopped is none', async () => {
    const database = await fullCorpus();
    const stop = new AbortController();
    const { stream } = writeBackup(database, ABOUT, { signal: stop.signal, progress: () => stop.abort() });
    await expect(new Response(stream).blob()).rejects.toThrow();
  });
});

describe('the choices in a backup', () => {
  const chosen = { ...DEFAULT_PREFERENCES, remember: false, hiddenGroups: [] };

  it('are told where they differ, and taken over when the person wants that', async () => {
    const database = await fullCorpus();
    const backup = await backupOf(database, chosen);
    const { told } = await restored(database, backup);
    expect(told.preferences).toEqual(['remember']);
    const written: object[] = [];
    const writePreferences = async (change: object) => void written.push(change);
    await restoreBackup(database, backup, { ...patient(), preferences: DEFAULT_PREFERENCES, writePreferences });
    expect(written).toEqual([chosen]);
  });

  it('that this version does not know are left as they are here', async () => {
    const { database } = await emptyCorpus();
    const preferences = { remember: false, hiddenGroups: ['unheard-of'], answers: 'sometimes', unheardOf: true };
    const backup = await packed(whole({ kind: 'preferences', preferences } as { kind: string }));
    const here: Preferences = { ...DEFAULT_PREFERENCES, hiddenGroups: ['wetten'], answers: false };
    const written: object[] = [];
    const writePreferences = async (change: object) => void written.push(change);
    const report = await restoreBackup(database, backup, { ...patient(), preferences: here, writePreferences });
    expect(report).toMatchObject({ preferences: ['remember'] });
    expect(written).toEqual([{ remember: false }]);
  });
});
