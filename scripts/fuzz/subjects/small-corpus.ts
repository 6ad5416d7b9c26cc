import 'fake-indexeddb/auto';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { finalIdsOf } from '../../../lib/corpus/final-ids';
import { parseRow } from '../../../lib/corpus/parse-row';
import { REPOSITORY, SITE } from '../../../lib/identifiers/address';
import type { Publicatie } from '../../../lib/model/publicatie';
import { complaintsAbout } from '../complaints-about';
import { STORED_BEFORE } from '../stored-before';

const NOTE = {
  document: STORED_BEFORE[0]?.id ?? '',
  question: '',
  labels: ['bewaard'],
  text: 'Dit stond er al.',
  changed: '2026-11-21T13:00:00.000Z',
};

let made = 0;

function lengthOf({ questions, answers, text = '' }: Publicatie): number {
  return [...questions, ...answers].reduce((sum, { text }) => sum + text.length, text.length);
}

/** What is wrong with the lists of collectings: whoever goes on with one asks the addresses in it. */
async function complaintsOfLists({ jobItems }: CorpusDatabase): Promise<string[]> {
  return (await jobItems.toArray()).flatMap(({ id, found: { record, ...addresses } }) => [
    ...complaintsAbout(record),
    ...(record.id === id ? [] : [`${record.id} is listed as ${id}`]),
    ...[addresses.xml, addresses.html, addresses.pdf]
      .filter((address) => address !== undefined)
      .filter((address) => !address.startsWith(`${SITE}/`) && !address.startsWith(`${REPOSITORY}/`))
      .map((address) => `a collecting would ask ${address}`),
  ]);
}

async function lossesIn(database: CorpusDatabase): Promise<string[]> {
  const stored = (await database.publicaties.toArray()).flatMap(parseRow);
  const byId = new Map(stored.map((publicatie) => [publicatie.id, publicatie]));
  const ids = await finalIdsOf(
    database,
    STORED_BEFORE.map(({ id }) => id),
  );
  const isLess = (before: Publicatie, at: number) =>
    lengthOf(byId.get(ids[at] ?? '') ?? { ...before, questions: [], answers: [], text: '' }) < lengthOf(before);
  const note = await database.notes.get([NOTE.document, NOTE.question]);
  return [
    ...STORED_BEFORE.filter(isLess).map(({ id }) => `${id} was stored before and is gone, or says less`),
    ...(new Set(ids).size === ids.length ? [] : ['two documents that were stored before became one']),
    ...(note?.text.includes(NOTE.text) && note.labels.includes('bewaard') ? [] : ['the note that was there is gone']),
    ...((await database.publicaties.count()) === stored.length ? [] : ['a document was stored that cannot be read']),
    ...stored.filter(({ id }) => !ids.includes(id)).flatMap(complaintsAbout),
    ...(await complaintsOfLists(database)),
  ];
}

/** Does something to a corpus that holds some documents and a note, and says what is not as it was or should not be there. */
export async function onSmallCorpus<Result>(
  work: (database: CorpusDatabase) => Promise<Result>,
): Promise<{ result: Result; complaints: string[]; size: number }> {
  const database = createDatabase(`fuzz-${made++}`);
  try {
    await database.open();
    await createDexieCorpus(database).putAll([...STORED_BEFORE]);
    await database.notes.put(NOTE);
    const result = await work(database);
    const size = JSON.stringify(await database.publicaties.toArray()).length;
    return { result, complaints: await lossesIn(database), size };
  } finally {
    await database.delete();
  }
}
