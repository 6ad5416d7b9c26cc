import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseLine } from '../../../lib/corpus/backup/backup-line';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import type { Corpus } from '../../../lib/model/corpus';
import { type Kamervraag, publicatie as publicatieSchema } from '../../../lib/model/publicatie';
import type { SruRecord } from '../../../lib/model/sru';
import { packed, restored, whole } from '../corpus/backup-corpus';
import { emptyCorpus, storedIn } from '../corpus/empty-corpus';
import { landed, landedRows, landedVersions } from '../corpus/landed-databases';
import { readSeeds } from '../seeds';
import { asked, kamervraag } from '../zaken/documents';

/** What lines of a backup once did that anyone can write. */

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

async function restore(...lines: object[]) {
  const { told, done } = await restored(database, await packed(whole(...(lines as { kind: string }[]))));
  expect(done).toEqual(told);
  return done;
}

const line = (publicatie: object) => ({ kind: 'publicatie', publicatie });
const [TEMPORARY, FINAL] = ['kv-1256205', 'kv-tk-2024Z99999'];
const fresh = kamervraag({ id: TEMPORARY, questions: asked('Eerste vraag') });
const other = kamervraag({ id: FINAL, vraagnummers: ['2024Z99999'], questions: asked('Tweede vraag') });

describe('a temporary id and a final one in a backup', () => {
  it('that are two documents here stay two, and the line is told', async () => {
    await corpus.putAll([fresh, other]);
    const { unread } = await restore({ kind: 'alias', id: TEMPORARY, final: FINAL });
    expect(unread).toEqual({ count: 1, lines: [2] });
    expect(await storedIn(database)).toEqual([fresh, other]);
    expect(await database.aliases.count()).toBe(0);
  });

  it('do not put a document under the number of another question', async () => {
    await corpus.put(fresh);
    const { unread } = await restore({ kind: 'alias', id: TEMPORARY, final: FINAL }, line(other));
    expect(unread).toEqual({ count: 1, lines: [2] });
    expect(await storedIn(database)).toEqual([fresh, other]);
  });

  it('are still one when they are the same document', async () => {
    const final = kamervraag({ title: 'Telegram' });
    await database.publicaties.bulkPut(
      [fresh, final].map((publicatie) => ({ ...publicatie, vraagnummers: publicatie.vraagnummers, publicatie })),
    );
    expect((await restore({ kind: 'alias', id: TEMPORARY, final: final.id })).unread.count).toBe(0);
    expect(await storedIn(database)).toEqual([
      expect.objectContaining({ id: final.id, title: 'Telegram', questions: fresh.questions }),
    ]);
  });

  it.each([
    [TEMPORARY, 'ah-tk-20232024-1262'],
    [TEMPORARY, 'kst-36471-64'],
    ['ah-1251487', 'kst-36471-64'],
    ['ah-1251487', 'brief:5236577'],
    ['mededeling:2024Z01211:2024-02-16', 'kv-tk-2024Z01211'],
  ])('are not of two kinds of documents: %s and %s', async (id, final) => {
    expect((await restore({ kind: 'alias', id, final })).unread).toEqual({ count: 1, lines: [2] });
  });
});

describe('a document in the list of a collecting in a backup', () => {
  const site = 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211';
  const repository = 'https://repository.overheid.nl/frbr/officielepublicaties/kv-tk-2024Z01211/1';
  const item = (found: object, id = 'kv-tk-2024Z01211') => {
    return { kind: 'jobItem', job: 'a', id, place: 0, state: 'listed', attempts: 0, found };
  };
  const foundIn = async (): Promise<SruRecord[]> => (await database.jobItems.toArray()).map(({ found }) => found);

  it.each<[string, object]>([
    ['an id that is none', item({ record: kamervraag({ id: '__proto__' }) })],
    ['another id than its record', item({ record: other })],
    [
      'a source that is a script',
      item({ record: kamervraag({ source: { kind: 'page', url: 'javascript:canary()' } }) }),
    ],
    ['a link that is a script', item({ record: kamervraag({ links: [{ text: 'x', url: 'javascript:canary()' }] }) })],
  ])('is not taken with %s', async (_, bad) => {
    expect((await restore(bad)).unread).toEqual({ count: 1, lines: [2] });
    expect(await foundIn()).toEqual([]);
  });

  it('is taken without an address that is not of this very document', async () => {
    const record = kamervraag();
    const found = { record, xml: 'https://evil.example/x', html: `${SITE_OF_OTHER}.html`, pdf: 'javascript:canary()' };
    expect((await restore(item(found))).unread.count).toBe(0);
    expect(await foundIn()).toEqual([{ record }]);
  });

  it('is taken without an address that only looks as if it led elsewhere', async () => {
    const record = kamervraag();
    await restore(item({ record, html: `${site.replace('.nl/', '.nl\\@example.org/')}.html` }));
    expect(await foundIn()).toEqual([{ record }]);
  });

  it.each([
    { xml: `${site}.xml`, html: `${site}.html`, pdf: `${site}.pdf` },
    { xml: `${repository}/xml/kv-tk-2024Z01211.xml` },
  ])('is taken with the addresses that it has at the official hosts', async (addresses) => {
    await restore(item({ record: kamervraag(), ...addresses }));
    expect(await foundIn()).toEqual([{ record: kamervraag(), ...addresses }]);
  });

  const SITE_OF_OTHER = site.replace('2024Z01211', '2024Z99999');
});

describe('the choices in a backup', () => {
  it('may stand in each other as deep as they like', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const [first = '', last = ''] = whole();
    const bad = `{"kind":"preferences","preferences":{"language":${deep},"hiddenGroups":[${deep}]}}`;
    const { done } = await restored(database, await packed([first, bad, JSON.stringify(line(fresh)), last]));
    expect(done.preferences).toEqual([]);
    expect(done.additions.publicatie.fresh).toBe(1);
  });
});

describe('a document in a backup', () => {
  it.each([
    'antwoord:2024Z01211\u200b',
    'antwoord:2024Z0121\uff11',
    'antwoord:2024z01211',
    'antwoord:2024Z01211:2',
    'mededeling:2024Z01211:\u0662024-02-16',
    'mededeling:2024Z01211',
    'brief:\u202e5236577',
    'brief:52365\u00ad77',
  ])('is not taken with a look-alike of a key of ours: %j', async (id) => {
    expect((await restore(line(kamervraag({ id })))).unread.count).toBe(1);
  });

  it('is not taken with a link that says it leads to what it does not', async () => {
    const links = [{ text: 'x', url: 'https://evil.example/', id: 'kv-tk-2024Z01211' }];
    expect((await restore(line(kamervraag({ links })))).unread.count).toBe(1);
  });

  it.each<[Partial<Kamervraag>, Partial<Kamervraag>]>([
    [
      { dates: { ingezonden: '9999-12-31', gepubliceerd: '2024-01-26' } },
      { dates: { gepubliceerd: '2024-01-26' }, gaps: ['ingezonden'] },
    ],
    [
      { dates: { ontvangen: '0000-01-01' }, gaps: ['indieners'] },
      { dates: {}, gaps: ['indieners', 'ontvangen'] },
    ],
    [{ vergaderjaar: '2023-2099' }, { gaps: ['vergaderjaar'] }],
    [{ vergaderjaar: '2O23-2024' }, { gaps: ['vergaderjaar'] }],
  ])('of an earlier version is taken without what is in no calendar: %j', async (given, kept) => {
    const questions = asked('Wat?');
    expect((await restore(line(kamervraag({ ...given, questions })))).unread.count).toBe(0);
    expect(await storedIn(database)).toEqual([kamervraag({ questions, ...kept })]);
  });

  it('is taken as it is when a reader made it, now or in any version that was landed', async () => {
    const rowsOf = (store: string) => landedVersions().flatMap((version) => landedRows(landed(version), store));
    const stored = rowsOf('publicaties').map(({ publicatie }) => publicatieSchema.parse(publicatie));
    for (const one of [...readSeeds(), ...stored].map(line)) expect(parseLine(one)).toEqual(one);
    const items = rowsOf('jobItems');
    expect(items.length).toBeGreaterThan(0);
    for (const row of items) expect(parseLine({ kind: 'jobItem', ...row })).toEqual({ kind: 'jobItem', ...row });
  });
});
