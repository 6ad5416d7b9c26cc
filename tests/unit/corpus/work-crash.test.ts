import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import { writeBackup } from '../../../lib/corpus/backup/write-backup';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { loadSeeds } from '../../../lib/corpus/seeds';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import { type Publicatie, publicatie as publicatieSchema } from '../../../lib/model/publicatie';
import { createMemoryStorage } from '../search/index/memory-storage';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';
import { check, NOTE, NOTHING, rest } from './checked';
import { emptyCorpus, storedIn } from './empty-corpus';

const OLD = kamervraag({
  id: 'kv-tk-2023Z14675',
  vraagnummers: ['2023Z14675'],
  questions: asked('Kent u dit bericht?'),
});
const TEMPORARY = antwoord({ id: 'ah-1251487', vergaderjaar: '2023-2024', aanhangselnummer: '1262' });
/** The same, under the id under which it was published. */
const FINAL = { ...TEMPORARY, id: 'ah-tk-20232024-1262' };
const NEW = [
  kamervraag({ questions: asked('Kent u artikel 139h Sr?'), aanhangsels: ['ah-1251487'] }),
  antwoord({ vergaderjaar: '2023-2024', aanhangselnummer: '1262', answers: answered('Ja. Zie de Awb.') }),
  mededeling({ text: 'Het antwoord komt later.' }),
];
const watching = () => ({ progress: () => {}, signal: new AbortController().signal, preferences: DEFAULT_PREFERENCES });

let count = 0;

/** A corpus with two documents and a note, of which no change is done from the one with this number on: its worker is dead. */
async function dying(diesAt: number): Promise<CorpusDatabase> {
  const name = `dying-${count++}`;
  const first = createDatabase(name);
  await createDexieCorpus(first).putAll([OLD, TEMPORARY]);
  await first.notes.put({ ...NOTE, document: TEMPORARY.id });
  first.close();
  const database = createDatabase(name);
  let changes = 0;
  database.use({
    stack: 'dbcore',
    name: 'dying',
    create: (core) => ({
      ...core,
      table(table) {
        const { mutate, ...others } = core.table(table);
        return {
          ...others,
          mutate: async (request) => {
            if (++changes >= diesAt) throw new Error('the worker is dead');
            return mutate(request);
          },
        };
      },
    }),
  });
  return database.open() as unknown as Promise<CorpusDatabase>;
}

async function backup(): Promise<Blob> {
  const { corpus, database } = await emptyCorpus();
  await corpus.putAll([TEMPORARY, ...NEW]);
  await database.notes.put(NOTE);
  const about = { made: NOTE.changed, extension: '0.5.0', preferences: DEFAULT_PREFERENCES };
  return new Response(writeBackup(database, about, watching()).stream).blob();
}

type Work = (database: CorpusDatabase) => Promise<unknown>;
const saved = await backup();

const WORKS: [string, Work, number][] = [
  ['an import', (database) => createDexieCorpus(database).putAll(NEW), 4],
  [
    'documents one by one',
    async (database) => {
      for (const one of NEW) await createDexieCorpus(database).put(one);
    },
    6,
  ],
  ['a restore', (database) => restoreBackup(database, saved, watching()), 5],
  ['the documents of an update', (database) => loadSeeds(database, NEW, '0.5.0'), 5],
  ['citations that are read', (database) => rereadCitations(database, rest), 1],
];

/** All that a document says, in the order of the schema. */
function textOf(publicatie: Publicatie): string {
  return JSON.stringify({ ...publicatieSchema.parse(publicatie), source: undefined });
}

/** Everything that is said, by documents and beside them. */
async function contents(database: CorpusDatabase): Promise<string[]> {
  const documents = (await storedIn(database)).map(textOf);
  return [...documents.sort(), ...(await database.notes.toArray()).map((note) => JSON.stringify(note)).sort()];
}

describe.each(WORKS)('%s that dies at each of its changes in turn', (_, work, most) => {
  it('leaves everything whole and agreeing, and is done when it is done again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const calm = await dying(Number.POSITIVE_INFINITY);
    await work(calm);
    const expected = await contents(calm);
    let died = 0;
    for (let isDead = true; isDead; ) {
      const dead = await dying(died + 1);
      isDead = await work(dead).then(
        () => false,
        () => true,
      );
      dead.close();
      const database = createDatabase(dead.name);
      const whole = new Set([...expected, ...[...NEW, OLD, TEMPORARY, FINAL].map(textOf)]);
      for (const said of (await storedIn(database)).map(textOf)) expect(whole).toContain(said);
      expect((await database.notes.toArray()).length).toBeGreaterThan(0);
      expect(await check(database, createMemoryStorage(), { mend: false })).toMatchObject({
        ...NOTHING,
        waiting: expect.any(Number),
      });
      await work(database);
      expect(await contents(database)).toEqual(expected);
      database.close();
      if (isDead) died++;
    }
    expect(died).toBeGreaterThanOrEqual(most);
    vi.restoreAllMocks();
  }, 20_000);
});
