import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { documentRows } from '../../../lib/corpus/backup/document-rows';
import { AT_ONCE } from '../../../lib/corpus/backup/rows-in-order';
import { answered, antwoord } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

it('has a document that gets its final id while the others are read', async () => {
  const { corpus, database } = await emptyCorpus();
  const others = Array.from({ length: AT_ONCE + 1 }, (_, at) =>
    antwoord({ id: `ah-tk-20232024-${2000 + at}`, vraagnummers: [] }),
  );
  const dates = { ontvangen: '2024-03-18' };
  await corpus.putAll([...others, antwoord({ id: 'antwoord:2024Z01211:2024-03-18', dates, answers: answered('A') })]);
  const ids: string[] = [];
  for await (const rows of documentRows(database)) {
    // Its final id stands before all that were read by now, its own key behind all that were not.
    if (ids.length === 0) await corpus.put(antwoord({ id: 'ah-tk-20232024-1262', dates }));
    ids.push(...rows.map(({ id }) => id));
  }
  expect(await corpus.count()).toBe(AT_ONCE + 2);
  expect(new Set(ids)).toEqual(new Set([...others.map(({ id }) => id), 'ah-tk-20232024-1262']));
});
