import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import type { SruRecord } from '../../../lib/model/sru';
import { hasContent } from '../../../lib/zaken/has-content';
import { type Misbehaviour, type SruServerOptions, sruServer } from '../../../scripts/demo/sru-server';
import { antwoordOf, kamervraagOf, mededelingOf } from '../../../scripts/fixtures/documents';
import { READ_AT, serviceOf } from './sru-access';

const [kamervraag, antwoord, mededeling] = [kamervraagOf('000'), antwoordOf('000'), mededelingOf('000')];
const documents: Publicatie[] = [kamervraag, antwoord, mededeling];
const never = new AbortController().signal;
const EVERYTHING = { words: '', lid: '', minister: '', onderwerp: '', answered: false };

function service(options: SruServerOptions = {}, requests: string[] = []) {
  return serviceOf(sruServer(documents, { slowness: 0, ...options }), requests);
}

async function recordOf({ id }: Publicatie, options: SruServerOptions = {}): Promise<SruRecord> {
  const { records } = await service(options).search(EVERYTHING, 1, 10, never);
  return records.find(({ record }) => record.id === id) as SruRecord;
}

describe('the service', () => {
  it('finds words, newest first, page by page', async () => {
    const requests: string[] = [];
    const page = await service({}, requests).search({ ...EVERYTHING, words: 'Telegram' }, 2, 1, never);
    expect(page).toMatchObject({ total: 3, count: 1 });
    expect(page.records.map(({ record }) => record.id)).toEqual([mededeling.id]);
    const [address = ''] = requests;
    const { origin, pathname, searchParams } = new URL(address);
    expect([origin, pathname]).toEqual(['https://repository.overheid.nl', '/sru']);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      operation: 'searchRetrieve',
      version: '2.0',
      recordSchema: 'gzd',
      startRecord: '2',
      maximumRecords: '1',
    });
    // A plus sign is a space to some and itself to others.
    expect(address).not.toContain('+');
  });

  it('has the notices and answers to a question', async () => {
    const { records } = await service().aanhangsels('2024Z01211', never);
    expect(records.map(({ record }) => [record.id, record.kind])).toEqual([
      [mededeling.id, 'mededeling'],
      [antwoord.id, 'antwoord'],
    ]);
    expect(records[0]?.record.source.readAt).toBe(READ_AT);
  });

  it.each(documents.map((document) => [document.kind, document] as const))(
    'has the text of a document with what its record says: %s',
    async (_kind, document) => {
      const read = await service().document(await recordOf(document), never);
      expect(read && hasContent(read)).toBe(true);
      const { id, kind, title, vraagnummers, subjects, questions, answers, text } = document;
      expect(read).toMatchObject({
        id,
        kind,
        title,
        vraagnummers,
        subjects,
        questions,
        answers,
        ...(text ? { text } : {}),
      });
      expect(read?.source).toMatchObject({ kind: 'xml', readAt: READ_AT });
    },
  );

  it('reads the page where there is no XML', async () => {
    const found = await recordOf(antwoord, { formsOf: () => ['html'] });
    expect(await service({ formsOf: () => ['html'] }).document(found, never)).toMatchObject({
      id: antwoord.id,
      source: { kind: 'page' },
    });
  });

  it('keeps what its record listed beside what a page lists: nobody knows which list is the newer', async () => {
    const { record, ...found } = await recordOf(kamervraag, { formsOf: () => ['html'] });
    const older = { ...found, record: { ...record, aanhangsels: ['ah-1251487'] } };
    const read = await service({ formsOf: () => ['html'] }).document(older, never);
    expect(kamervraag.aanhangsels.length).toBeGreaterThan(0);
    expect(read?.aanhangsels.toSorted()).toEqual([...kamervraag.aanhangsels, 'ah-1251487'].sort());
  });

  it('reads the page where the XML cannot be had or read', async () => {
    for (const how of ['gone', 'cut', 'wrongXml', 'errorPage', 'otherDocument'] as const) {
      const requests: string[] = [];
      const misbehave = (url: string) => (url.endsWith('.xml') ? how : undefined);
      const read = await service({ misbehave }, requests).document(await recordOf(antwoord), never);
      expect([how, read?.source.kind, requests.length]).toEqual([how, 'page', 2]);
    }
  });

  it('has no text of what is a PDF only, and does not ask for it', async () => {
    const requests: string[] = [];
    const found = await recordOf(antwoord, { formsOf: () => ['pdf'] });
    expect(await service({}, requests).document(found, never)).toBeUndefined();
    expect(requests).toEqual([]);
  });

  it.each<[Misbehaviour, string, string]>([
    ['silent', 'silent', 'silent'],
    ['unavailable', 'silent', 'silent'],
    ['cut', 'unexpected', 'unexpected'],
    ['wrongXml', 'unexpected', 'unexpected'],
    ['errorPage', 'unexpected', 'unexpected'],
    ['diagnostics', 'unexpected', 'unexpected'],
    ['gone', 'unexpected', 'unknown'],
  ])('that is %s says so: %s for a list, %s for a document', async (how, list, document) => {
    const misbehaving = service({ misbehave: () => how });
    await expect(misbehaving.search(EVERYTHING, 1, 10, never)).rejects.toMatchObject({
      name: 'SiteError',
      problem: list,
    });
    const { html: _, ...found } = await recordOf(antwoord);
    await expect(misbehaving.document(found, never)).rejects.toMatchObject({ name: 'SiteError', problem: document });
  });

  it('does not take another document for the one that was asked for', async () => {
    const { html: _, ...found } = await recordOf(antwoord);
    const other = service({ misbehave: () => 'otherDocument' });
    await expect(other.document(found, never)).rejects.toMatchObject({ problem: 'unexpected' });
  });

  it('says how long it wants to be left alone', async () => {
    const busy = service({ misbehave: () => 'unavailableAWhile' });
    await expect(busy.search(EVERYTHING, 1, 10, never)).rejects.toMatchObject({
      problem: 'silent',
      retryAfter: 120_000,
    });
  });

  it('is stopped at once', async () => {
    const control = new AbortController();
    const hanging = serviceOf(() => new Promise(() => {}));
    const asked = hanging.search(EVERYTHING, 1, 10, control.signal);
    control.abort();
    await expect(asked).rejects.toMatchObject({ problem: 'stopped' });
  });
});
