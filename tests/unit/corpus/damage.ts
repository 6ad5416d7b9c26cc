import type { CorpusDatabase } from '../../../lib/corpus/database';
import type { CheckReport } from '../../../lib/model/check';
import { addEntries } from '../../../lib/search/index/add-entries';
import { idTerm } from '../../../lib/search/index/id-term';
import type { MemoryStorage } from '../search/index/memory-storage';
import { answered, antwoord, mededeling } from '../zaken/documents';
import { ANSWER, AT, type Damage, NOTE, put, QUESTION } from './checked';
import { someDocuments } from './collect-documents';
import { cardsIn } from './indexed';

/** Ways to damage the corpus of `someCorpus`, and what a check finds then. */
export const DAMAGE: [string, Damage, Partial<CheckReport>][] = [
  ['a vraagnummer it is not found by', (db) => db.publicaties.update(ANSWER, { vraagnummers: [] }), { mended: 1 }],
  ['a kind it is not', (db) => db.publicaties.update(ANSWER, { kind: 'brief' }), { mended: 1 }],
  [
    'a law that it does not cite',
    (db) => db.publicaties.update(ANSWER, { cites: ['bwb/x 2024-01-01 '] }),
    { mended: 1 },
  ],
  ['a paper that it does not mention', (db) => db.publicaties.update(ANSWER, { mentions: [QUESTION] }), { mended: 1 }],
  ['a time that is none', (db) => put(db, 'publicaties', { ...origin(ANSWER), remembered: 7 }), { mended: 1 }],
  ['a document that is none', (db) => db.publicaties.update(ANSWER, { publicatie: { id: 1 } }), { newlyApart: 1 }],
  ['another document than its own', (db) => put(db, 'publicaties', { ...origin('kv-1') }), { newlyApart: 1 }],
  ['a note that is none', (db) => put(db, 'notes', { ...NOTE, labels: 'woo' }), { newlyApart: 1 }],
  ['a visit without a time', (db) => put(db, 'visits', { id: QUESTION, at: 'ooit' }), { newlyApart: 1 }],
  ['a follow that is none', (db) => put(db, 'follows', { vraagnummer: '2024Z01211' }), { newlyApart: 1 }],
  ['a collecting that is none', (db) => put(db, 'jobs', { id: 'j', state: 'odd' }), { newlyApart: 1 }],
  ['a change of no document', (db) => put(db, 'unindexed', { id: 3 }), { newlyApart: 1 }],
  ['a visit to nothing', (db) => put(db, 'visits', { id: 'kv-tk-2024Z00009', at: AT }), { strays: 1 }],
  ['a mark of a document that is there', (db) => put(db, 'removed', { id: QUESTION }), { strays: 1 }],
  ['an id that leads to an id that leads on', chain, { strays: 1 }],
  ['ids that go round', round, { strays: 2 }],
  ['a document under an id that it has no more', temporary, { strays: 1 }],
  ['a list that names an id that is no more', listing, { strays: 1 }],
  ['the list of a collecting that is not there', leftItem, { strays: 1 }],
  ['a note that the index does not know', (db) => db.notes.delete([QUESTION, '1']), { index: 'mended' }],
  ['a document that the index does not know', unknownToIndex, { index: 'mended' }],
  ['a document that only the index knows', (db) => db.publicaties.delete('kv-tk-2024Z00002'), { index: 'mended' }],
  ['a title that the index has otherwise', retitled, { index: 'mended' }],
  ['a zaak twice in the index', (_, storage) => twice(storage, true), { index: 'mended' }],
  ['an entry that no word leads to', (_, storage) => twice(storage, false), { index: 'anew' }],
  ['an index without its header', async (_, { records }) => records.delete('0 header 0'), { index: 'anew' }],
  ['an index that lacks postings', async (_, { records }) => records.delete('1 postings 0'), { index: 'anew' }],
  ['an index that lacks cards', async (_, { records }) => records.delete('1 cards 0'), { index: 'anew' }],
  ['an index that lacks followers', async (_, { records }) => records.delete('1 followers 0'), { index: 'anew' }],
];

function origin(id: string) {
  const publicatie = antwoord({ answers: answered('Ja. Zie de Awb.') });
  return { id, kind: 'antwoord', vraagnummers: publicatie.vraagnummers, aanhangsels: [], publicatie };
}

async function chain({ aliases }: CorpusDatabase): Promise<void> {
  await aliases.bulkPut([
    { id: 'kv-1256205', final: 'kv-2024Z01211' },
    { id: 'kv-2024Z01211', final: QUESTION },
  ]);
}

async function round({ aliases }: CorpusDatabase): Promise<void> {
  await aliases.bulkPut([
    { id: 'ah-1', final: 'ah-2' },
    { id: 'ah-2', final: 'ah-1' },
  ]);
}

async function temporary(database: CorpusDatabase): Promise<void> {
  await database.aliases.put({ id: 'ah-1251487', final: ANSWER });
  await put(database, 'publicaties', {
    id: 'ah-1251487',
    kind: 'antwoord',
    vraagnummers: [],
    aanhangsels: [],
    publicatie: antwoord({ id: 'ah-1251487', vraagnummers: [], title: 'Antwoord' }),
  });
  await database.unindexed.add({ id: 'ah-1251487' } as never);
}

async function listing(database: CorpusDatabase): Promise<void> {
  const aanhangsels = ['ah-1251487'];
  const row = await database.publicaties.get(QUESTION);
  await database.publicaties.update(QUESTION, { aanhangsels, publicatie: { ...Object(row?.publicatie), aanhangsels } });
  await database.aliases.put({ id: 'ah-1251487', final: ANSWER });
}

/** The list of a collecting that is not there. */
export async function leftItem({ jobItems }: CorpusDatabase): Promise<void> {
  const [record] = someDocuments(1);
  if (record) {
    const found = { record, title: '', forms: [] } as never;
    await jobItems.put({ job: 'gone', id: record.id, place: 0, state: 'listed', found, attempts: 0 });
  }
}

async function unknownToIndex(database: CorpusDatabase): Promise<void> {
  const publicatie = mededeling({ vraagnummers: ['2024Z00003'] });
  const { id, kind, vraagnummers, aanhangsels } = publicatie;
  await database.publicaties.put({ id, kind, vraagnummers, aanhangsels, publicatie });
}

async function retitled({ publicaties }: CorpusDatabase): Promise<void> {
  const row = await publicaties.get(QUESTION);
  await publicaties.update(QUESTION, { publicatie: { ...Object(row?.publicatie), title: 'Een andere titel' } });
}

async function twice(storage: MemoryStorage, found: boolean): Promise<void> {
  for (const card of (await cardsIn(storage)).slice(0, 1)) {
    const ids = found ? card.documents.map(({ id }) => id) : [];
    const filters = ids.map(idTerm);
    await addEntries(storage, { removed: [], entries: [{ card, units: [{ fields: [] }], filters, values: [] }] });
  }
}
