import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { inspectBackup } from '../../../lib/corpus/backup/restore-backup';
import { createReadDocuments } from '../../../lib/files/read-documents';
import { parseVergaderjaar } from '../../../lib/identifiers/vergaderjaar';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import type { Publicatie } from '../../../lib/model/publicatie';
import { readPage } from '../../../lib/readers/page/read-page';
import { parseIsoDate } from '../../../lib/readers/parts/dutch-date';
import { metasFrom } from '../../../lib/readers/parts/metas';
import { readSidecar } from '../../../lib/readers/sidecar/read-sidecar';
import { readXml } from '../../../lib/readers/xml/read-xml';
import { createPageReader } from '../../../lib/sources/sru/page-reader';
import { packed, patient, restored, whole } from '../corpus/backup-corpus';
import { emptyCorpus, storedIn } from '../corpus/empty-corpus';
import { parsed } from '../readers/parsed';
import { kamervraag } from '../zaken/documents';

/** What bad inputs once did, each by itself: see `npm run fuzz`. */

/** A note beside a document, as a line of a backup. */
function noteLine(document: string) {
  return { kind: 'note', document, question: '', labels: [], text: 'x', changed: '2026-11-21T13:00:00.000Z' };
}

async function restoring(...lines: { kind: string }[]) {
  const { database } = await emptyCorpus();
  const { done } = await restored(database, await packed(whole(...lines)));
  return { done, stored: await storedIn(database) };
}

describe('a document in a backup', () => {
  it.each<[string, Partial<Publicatie>]>([
    ['an id with a letter of another alphabet', { id: 'kv-tk-2024Z0121\u0661' }],
    ['an id with a sign that nobody sees', { id: 'kv-\u200btk-2024Z01211' }],
    ['an id in another spelling', { id: 'KV-tk-2024Z01211' }],
    ['an id that every object has as a key', { id: '__proto__' }],
    ['an id with white space around it', { id: ' kv-tk-2024Z01211' }],
    ['a vraagnummer that is none', { vraagnummers: ['__proto__'] }],
    ['a vraagnummer with digits of another width', { vraagnummers: ['２024Z01211'] }],
    ['a list of what is no publication', { aanhangsels: ['constructor'] }],
    ['a source that is a script', { source: { kind: 'page', url: 'javascript:canary()' } }],
    ['a link that is a script', { links: [{ text: 'x', url: ' javascript:canary()' }] }],
    ['a link to what is no publication', { links: [{ text: 'x', url: 'https://example.org/', id: '../x' }] }],
    ['a footnote that leads to data', { footnotes: [{ number: '1', text: 'x', url: 'data:text/html,x' }] }],
    ['a mark behind its text', { questions: [{ number: '1', text: 'x', marks: [{ number: '1', at: 2 }] }] }],
  ])('is not taken with %s', async (_, given) => {
    const { done, stored } = await restoring({ kind: 'publicatie', publicatie: kamervraag(given as object) } as never);
    expect(done.unread).toEqual({ count: 1, lines: [2] });
    expect(stored).toEqual([]);
  });

  it.each([
    'kv-tk-2024Z01211-h1',
    'kv-1256205',
    'brief:5236577',
    'brief:Beantwoording van vragen:2012-03-09',
    'antwoord:2024Z01211',
    'mededeling:2024Z01211:zonder-datum-1',
  ])('is taken with the id %s', async (id) => {
    const { stored } = await restoring({ kind: 'publicatie', publicatie: kamervraag({ id }) } as never);
    expect(stored.map((publicatie) => publicatie.id)).toEqual([id]);
  });

  it('has the sign for what has no meaning in the place of half a surrogate, of which no address can be made', async () => {
    const { stored } = await restoring({
      kind: 'publicatie',
      publicatie: kamervraag({ title: 'Telegram \ud83d 😀' }),
    } as never);
    expect(stored.map(({ title }) => title)).toEqual(['Telegram \ufffd 😀']);
  });
});

describe('a line of a backup', () => {
  it.each([
    ['a note', noteLine('kv-tk-2024Z0121\u0661')],
    ['a removed document', { kind: 'removed', id: '__proto__' }],
    ['a visit', { kind: 'visit', id: 'x', at: '2026-11-21T13:00:00.000Z' }],
    [
      'a followed question',
      { kind: 'follow', vraagnummer: 'x', since: '2026-11-21T13:00:00.000Z', known: [], news: [] },
    ],
  ])('is not taken when it is for no document that there can be: %s', async (_, line) => {
    expect((await restoring(line)).done.unread).toEqual({ count: 1, lines: [2] });
  });

  it('may say anything in the place of its version', async () => {
    const { database } = await emptyCorpus();
    const file = await packed([{ ...whole()[0], version: { toString: null, valueOf: null } }]);
    expect(await inspectBackup(database, file, { ...patient(), preferences: DEFAULT_PREFERENCES })).toEqual({
      refused: 'notOurs',
      line: 1,
    });
  });
});

describe('what goes on and on', () => {
  it.each(['-', ' ', '-–—/ '])('is no vergaderjaar: %j', (sign) => {
    expect(parseVergaderjaar(`2023${sign.repeat(200_000)}x`)).toBeUndefined();
  });

  it('is a backup of empty lines, which is read no further after some', async () => {
    const file = await packed([whole()[0] ?? '', '\n'.repeat(3_000_000), { kind: 'end', counts: {} }]);
    const { done } = await restored((await emptyCorpus()).database, file);
    expect(done).toMatchObject({ cutAfter: 10_002, readNoFurther: 'senseless', unread: { count: 10_001 } });
  });

  it('is a backup that unpacks to more than any does', async () => {
    const file = await packed([
      whole()[0] ?? '',
      `{"kind":"unheard-of","text":"${'x'.repeat(10_000)}"}\n`.repeat(2000),
    ]);
    const { done } = await restored((await emptyCorpus()).database, file);
    expect(done.cutAfter).toBeLessThan(1100);
    expect(done.readNoFurther).toBe('swollen');
  });

  it('is a record with one field very many times', () => {
    const fields = Array.from({ length: 200_000 }, (_, at) => ['DC.type', String(at)] as const);
    expect(metasFrom(fields)['DC.type']).toHaveLength(200_000);
  });
});

/** A file of official XML with this in it. */
function officialXml(inside: string): string {
  const record = 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211/metadata.xml';
  const meta = `<meta name="OVERHEIDop.externMetadataRecord" content="${record}"/>`;
  return `<officiele-publicatie><metadata>${meta}</metadata><kamervragen>${inside}</kamervragen></officiele-publicatie>`;
}

describe('what is in no calendar', () => {
  it.each(['9999-12-31', '0000-01-01', '1813-12-31', '2024-02-30'])('is no day of a document: %s', async (day) => {
    expect(parseIsoDate(day)).toBeUndefined();
    const publicatie = kamervraag({ dates: { ingezonden: day } });
    const { stored } = await restoring({ kind: 'publicatie', publicatie } as never);
    expect(stored.map(({ dates }) => dates).filter(({ ingezonden }) => ingezonden)).toEqual([]);
  });

  it.each(['1814-05-02', '2024-02-29', '2999-12-31'])('but what is can be one: %s', (day) => {
    expect(parseIsoDate(day)).toBe(day);
  });

  it('is no vergaderjaar either, as in an id with years that do not follow each other', () => {
    const record =
      '<metadata_gegevens><metadata name="DC.identifier" content="ah-tk-20232824-212"/></metadata_gegevens>';
    const read = readSidecar(parsed(record, 'application/xml'));
    expect(read?.id).toBe('ah-tk-20232824-212');
    expect(read?.vergaderjaar).toBeUndefined();
    expect(read?.gaps).toContain('vergaderjaar');
  });
});

describe('XML with entities of its own', () => {
  const xml = officialXml('<vraag><al>&q;</al></vraag>');
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY q "${'q'.repeat(1000)}">]>${xml}`;
  const neverParses = () => {
    throw new Error('parsed');
  };

  it('is not parsed where files are read', async () => {
    const read = createReadDocuments({ parse: neverParses, readPdf: async () => [], now: () => '' });
    expect(await read('bom.xml', new TextEncoder().encode(bomb))).toBe('entities');
    expect(await read('heel.xml', new TextEncoder().encode(`<?xml version="1.0"?>${xml}`))).toBe('notWhole');
  });

  it('is not parsed where the search service says it', async () => {
    const parse = vi.fn(neverParses);
    const reader = createPageReader(parse);
    expect(await reader.page(bomb)).toBeUndefined();
    expect(await reader.document(bomb, 'xml', 'https://repository.overheid.nl/')).toBeUndefined();
    expect(parse).not.toHaveBeenCalled();
  });
});

describe('what stands in itself', () => {
  const times = 40;
  const within = (tag: string, inside: string) =>
    `<${tag}>${inside}`.repeat(times) + `</${tag.split(' ')[0]}>`.repeat(times);

  it.each([
    [500, true],
    [600, false],
  ])('is official XML that is read when it stands in itself %i times: %s', (depth, isRead) => {
    const inside = `${'<x>'.repeat(depth)}Wat?${'</x>'.repeat(depth)}<y/><y><z/></y>`;
    expect(readXml(parsed(officialXml(`<vraag>${inside}</vraag>`), 'application/xml')) !== undefined).toBe(isRead);
  });

  it('is a remark on a page, and told once', () => {
    const page = `<head><meta name="DC.identifier" content="ah-tk-20232024-1000"></head><body>${within('div class="kamervraagopmerking"', 'Uitstel. ')}</body>`;
    expect(readPage(parsed(page))?.text?.match(/Uitstel/g)).toHaveLength(times);
  });

  it('is a table in a table, which is not read again for each that it stands in', () => {
    const tables = '<table><tr><td>is beantwoord in'.repeat(400);
    const page = `<head><meta name="DC.identifier" content="kv-tk-2024Z01211"></head><body><div class="vraag"><h2>Vraag 1</h2><p>Wat?</p></div>${tables}</body>`;
    expect(readPage(parsed(page))?.questions).toHaveLength(1);
  });

  it.each([
    ['vraag', '<al>Wat?</al>'],
    ['kamervraagopmerking', '<al>Wat?</al>'],
    ['extref doc="kst-36471-64"', 'Wat? '],
    ['kamervraagomschrijving type="vraag"', 'Wat? '],
  ])('is %s in official XML, and told once', (tag, inside) => {
    const read = readXml(parsed(officialXml(within(tag, inside)), 'application/xml'));
    expect(JSON.stringify(read).match(/Wat\?/g)?.length).toBe(times);
  });
});

describe('a page with elements in the place of its own members', () => {
  const page = (inside: string) =>
    parsed(
      `<html><head><meta name="DC.identifier" content="kv-tk-2024Z01211"></head><body>${inside}<form class="vraag"><h2>Vraag 1</h2><p>Wat?</p></form></body></html>`,
    );

  it.each([
    '<form><input name="children"></form>',
    '<form><input id="querySelectorAll"></form>',
    '<form><fieldset name="childNodes"></fieldset></form>',
  ])('is not read: %s', (inside) => {
    expect(readPage(page(inside))).toBeUndefined();
  });

  it.each(['', '<form><input name="zoekterm" id="titel"></form>'])(
    'is read when they only have names: %s',
    (inside) => {
      expect(readPage(page(inside))?.questions).toHaveLength(1);
    },
  );
});
