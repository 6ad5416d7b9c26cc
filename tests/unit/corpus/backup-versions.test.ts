import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import { patient } from './backup-corpus';
import { aliasesIn, emptyCorpus } from './empty-corpus';

/** Backups as they were made with each version of the format: never to change, and to be read for ever. */
const FOLDER = new URL('../../fixtures/backups/', import.meta.url);

it('a backup of version 1 is restored with all that it has', async () => {
  const { database, corpus } = await emptyCorpus();
  const chosen: object[] = [];
  const report = await restoreBackup(database, new Blob([readFileSync(new URL('version-1.jsonl.gz', FOLDER))]), {
    ...patient(),
    preferences: DEFAULT_PREFERENCES,
    writePreferences: async (change) => void chosen.push(change),
  });
  expect(report).toEqual({
    made: '2026-11-22T09:00:00.000Z',
    extension: '0.5.0',
    additions: {
      publicatie: { fresh: 11, more: 0, same: 0 },
      note: { fresh: 2, more: 0, same: 0 },
      follow: { fresh: 1, more: 0, same: 0 },
      job: { fresh: 1, more: 0, same: 0 },
    },
    broughtBack: 0,
    // A temporary id, what was removed, a visit, and a day on which the site was asked.
    besides: 4,
    preferences: ['answers'],
    unread: { count: 0, lines: [] },
  });
  expect(chosen).toEqual([expect.objectContaining({ answers: false, remember: true })]);
  const question = await corpus.get('kv-tk-2024Z01211');
  expect(question?.questions).toHaveLength(22);
  expect(await aliasesIn(database)).toEqual(new Map([['kv-1256205', 'kv-tk-2024Z01211']]));
  const rows = await database.publicaties.toArray();
  expect(rows.filter(({ seed }) => seed)).toHaveLength(8);
  expect(rows.filter(({ remembered }) => remembered).map(({ id, untold = false }) => [id, untold])).toEqual([
    ['ah-tk-20232024-1262', false],
    ['kv-tk-2024Z01211', true],
  ]);
  expect(await database.notes.toArray()).toEqual([
    expect.objectContaining({ question: '', labels: ['telegram', 'later lezen'] }),
    expect.objectContaining({ question: '3', text: 'Zie ook vraag 4.' }),
  ]);
  expect(await corpus.recent(5)).toHaveLength(1);
  expect((await database.removed.toArray()).map(({ id }) => id)).toEqual(['kv-tk-2024Z99002']);
  expect(await database.asked.toArray()).toEqual([{ vraagnummer: '2024Z02257', day: '2026-11-21' }]);
  expect(await database.jobItems.count()).toBe(1);
  expect((await database.jobs.toArray())[0]).toMatchObject({ id: 'a', state: 'done', form: { words: 'telegram' } });
});
