import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { watchMore } from '../../../lib/corpus/watch-more';
import { answered, antwoord, asked, kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const opened = vi.hoisted(() => ({ database: undefined as CorpusDatabase | undefined }));
vi.mock('../../../lib/corpus/open-database', () => ({ openDatabase: async () => opened.database }));

const question = kamervraag({ questions: asked('V1', 'V2') });
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

it('tells that more of a question is stored, and not that the same was read again', async () => {
  const { database, corpus } = await emptyCorpus();
  opened.database = database;
  await corpus.put(question);
  const came = vi.fn();
  const stop = watchMore(question.vraagnummers, came);
  await settle();
  await corpus.put({ ...question, source: { ...question.source, readAt: '2026-11-22T10:00:00.000Z' } });
  await corpus.put(kamervraag({ id: 'kv-tk-2023Z14675', vraagnummers: ['2023Z14675'] }));
  await settle();
  expect(came).not.toHaveBeenCalled();
  const first = antwoord({ dates: { ontvangen: '2024-02-16' }, answers: answered('A1') });
  await corpus.put({ ...first, id: 'ah-1251487' });
  await vi.waitFor(() => expect(came).toHaveBeenCalledOnce());
  // The same under its final id is no more.
  await corpus.put(first);
  expect(await corpus.get('ah-1251487')).toMatchObject({ id: first.id });
  await corpus.remove(first.id);
  await settle();
  expect(came).toHaveBeenCalledOnce();
  stop();
  await corpus.put(antwoord({ answers: answered('A1', 'A2') }));
  await settle();
  expect(came).toHaveBeenCalledOnce();
});
