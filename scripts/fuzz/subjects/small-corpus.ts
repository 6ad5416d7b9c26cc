import 'fake-indexeddb/auto';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { parseRow } from '../../../lib/corpus/parse-row';
import type { Publicatie } from '../../../lib/model/publicatie';
import { someDocuments } from '../../../tests/unit/corpus/collect-documents';
import { complaintsAbout } from '../complaints-about';

/** Documents that no input knows of. */
const BEFORE = someDocuments(2);
const NOTE = {
  document: BEFORE[0]?.id ?? '',
  question: '',
  labels: ['bewaard'],
  text: 'Dit stond er al.',
  changed: '2026-11-21T13:00:00.000Z',
};

let made = 0;

function lengthOf({ questions, answers, text = '' }: Publicatie): number {
  return [...questions, ...answers].reduce((sum, { text }) => sum + text.length, text.length);
}

async function lossesIn(database: CorpusDatabase): Promise<string[]> {
  const stored = (await database.publicaties.toArray()).flatMap(parseRow);
  const byId = new Map(stored.map((publicatie) => [publicatie.id, publicatie]));
  const isLess = (before: Publicatie) =>
    lengthOf(byId.get(before.id) ?? { ...before, questions: [], answers: [], text: '' }) < lengthOf(before);
  const note = await database.notes.get([NOTE.document, NOTE.question]);
  return [
    ...BEFORE.filter(isLess).map(({ id }) => `${id} was stored before and is gone, or says less`),
    ...(note?.text.includes(NOTE.text) && note.labels.includes('bewaard') ? [] : ['the note that was there is gone']),
    ...((await database.publicaties.count()) === stored.length ? [] : ['a document was stored that cannot be read']),
    ...stored.filter(({ id }) => !BEFORE.some((before) => before.id === id)).flatMap(complaintsAbout),
  ];
}

/** Does something to a corpus that holds some documents and a note, and says what is not as it was or should not be there. */
export async function onSmallCorpus<Result>(
  work: (database: CorpusDatabase) => Promise<Result>,
): Promise<{ result: Result; complaints: string[]; size: number }> {
  const database = createDatabase(`fuzz-${made++}`);
  try {
    await database.open();
    await createDexieCorpus(database).putAll(BEFORE);
    await database.notes.put(NOTE);
    const result = await work(database);
    const size = JSON.stringify(await database.publicaties.toArray()).length;
    return { result, complaints: await lossesIn(database), size };
  } finally {
    await database.delete();
  }
}
