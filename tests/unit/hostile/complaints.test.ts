import { expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { complaintsAbout } from '../../../scripts/fuzz/complaints-about';
import { STORED_BEFORE, TEMPORARY_BEFORE } from '../../../scripts/fuzz/stored-before';
import { onSmallCorpus } from '../../../scripts/fuzz/subjects/small-corpus';
import { readSeeds } from '../seeds';
import { kamervraag } from '../zaken/documents';

it('there is none about a document of the seeds, nor about a corpus to which nothing is done', async () => {
  expect(readSeeds().flatMap(complaintsAbout)).toEqual([]);
  expect((await onSmallCorpus(async () => {})).complaints).toEqual([]);
});

it.each([
  'antwoord:2024Z01211\u200b',
  'antwoord:2024Z0121\uff11',
  'antwoord:x',
  'mededeling:2024Z01211',
  'brief:\u202e5236577',
  'brief:5236577 ',
  '__proto__',
])('there is one about a document with the id %j', (id) => {
  expect(complaintsAbout(kamervraag({ id }))).toEqual([`its id is ${JSON.stringify(id)}`]);
});

const FINAL = STORED_BEFORE[0]?.id ?? '';
const found = { record: kamervraag(), xml: 'https://evil.example/x' };
const item = { job: 'a', id: 'kv-tk-2024Z01212', place: 0, state: 'listed' as const, found, attempts: 0 };

it.each<[string, string[], (database: CorpusDatabase) => Promise<unknown>]>([
  [
    'of which two documents became one',
    ['two documents that were stored before became one'],
    async ({ publicaties, aliases }) => {
      await publicaties.delete(TEMPORARY_BEFORE);
      await aliases.put({ id: TEMPORARY_BEFORE, final: FINAL });
    },
  ],
  [
    'in which a document is gone',
    [`${FINAL} was stored before and is gone, or says less`],
    ({ publicaties }) => publicaties.delete(FINAL),
  ],
  [
    'that would ask anyone for a document',
    ['kv-tk-2024Z01211 is listed as kv-tk-2024Z01212', 'a collecting would ask https://evil.example/x'],
    ({ jobItems }) => jobItems.put(item),
  ],
])('there is one about a corpus %s', async (_, complaints, work) => {
  expect((await onSmallCorpus(work)).complaints).toEqual(complaints);
});
