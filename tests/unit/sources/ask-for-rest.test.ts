import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import type { Antwoord, Kamervraag, Mededeling } from '../../../lib/model/publicatie';
import { askForDocument, askForRest } from '../../../lib/sources/ask-for-rest';
import type { SiteAccess } from '../../../lib/sources/site-access';
import { siteOf } from '../../../scripts/demo/site';
import { readSeed } from '../seeds';

const { DOMParser } = new JSDOM('').window;
const [kamervraag, antwoord, notice] = readSeed('000') as [Kamervraag, Antwoord, Mededeling];
const mededeling: Mededeling = { ...notice, id: 'ah-tk-20232024-1100' };
const asked: Kamervraag = { ...kamervraag, aanhangsels: [mededeling.id, antwoord.id] };

type Reply = Response | Error;

/** A site with these documents, on which some addresses reply otherwise; notes what was asked and when turns were taken. */
function access(documents = [asked, antwoord, mededeling], otherwise: Record<string, Reply> = {}) {
  const site = siteOf(documents);
  const requests: string[] = [];
  let turns = 0;
  const of: SiteAccess = {
    async fetch(address, signal) {
      requests.push(address.replace(/^https:\/\/zoek\.officielebekendmakingen\.nl\//, ''));
      signal.throwIfAborted();
      const other = otherwise[address];
      if (other instanceof Error) throw other;
      if (other) return other;
      const { status, body } = site(address);
      return new Response(String(body), { status });
    },
    async takeTurn() {
      turns++;
      return 0;
    },
    parse: (text, type) => new DOMParser().parseFromString(text, type),
    now: () => '2026-11-21T12:00:00.000Z',
  };
  return { of, requests, turns: () => turns };
}

const never = new AbortController().signal;
const isKnown = () => false;

describe('the rest of a question', () => {
  it('is the record first, then the page of each Aanhangsel that it lists', async () => {
    const { of, requests, turns } = access();
    const steps: number[] = [];
    const { publicaties, records, problem } = await askForRest(kamervraag, {
      access: of,
      signal: never,
      isKnown,
      progress: (request) => steps.push(request),
    });
    expect(problem).toBeUndefined();
    expect(requests).toEqual([`${kamervraag.id}/metadata.xml`, `${mededeling.id}.html`, `${antwoord.id}.html`]);
    expect(turns()).toBe(3);
    expect(steps).toEqual([1, 2, 3]);
    expect(publicaties.map(({ id, kind }) => [id, kind])).toEqual([
      [mededeling.id, 'mededeling'],
      [antwoord.id, 'antwoord'],
    ]);
    expect(publicaties[1]?.answers).toEqual(antwoord.answers);
    expect(records.map(({ id, source, aanhangsels }) => [id, source.kind, aanhangsels])).toEqual([
      [kamervraag.id, 'sidecar', asked.aanhangsels],
    ]);
    expect(publicaties[1]?.source.readAt).toBe('2026-11-21T12:00:00.000Z');
  });

  it('leaves out what is known', async () => {
    const { of, requests } = access();
    await askForRest(kamervraag, { access: of, signal: never, isKnown: (id) => id === mededeling.id });
    expect(requests).toEqual([`${kamervraag.id}/metadata.xml`, `${antwoord.id}.html`]);
  });

  it('is nothing, without a problem, when the record lists nothing', async () => {
    const bare: Kamervraag = { ...kamervraag, aanhangsels: [] };
    const { of } = access([bare]);
    expect(await askForRest(bare, { access: of, signal: never, isKnown })).toMatchObject({
      publicaties: [],
      told: bare.vraagnummers,
    });
  });

  it('is, of an answer, the question and the notice that it names', async () => {
    const { of, requests } = access();
    const { publicaties } = await askForRest(
      { ...antwoord, aanhangsels: [mededeling.id] },
      { access: of, signal: never, isKnown },
    );
    expect(requests).toEqual([`${kamervraag.id}.html`, `${mededeling.id}.html`]);
    expect(publicaties.map(({ kind }) => kind)).toEqual(['kamervraag', 'mededeling']);
  });

  it('is, of a notice, the answer too: only the question knows whether there is one', async () => {
    const { of, requests } = access();
    const { publicaties, told } = await askForRest(mededeling, { access: of, signal: never, isKnown });
    expect(requests).toEqual([`${kamervraag.id}.html`, `${kamervraag.id}/metadata.xml`, `${antwoord.id}.html`]);
    expect(publicaties.map(({ kind }) => kind)).toEqual(['kamervraag', 'antwoord']);
    expect(told).toEqual(kamervraag.vraagnummers);
  });

  it('tells nothing of a question that was not asked for', async () => {
    const { of, requests } = access();
    const old: Mededeling = { ...mededeling, vraagnummers: ['2009Z03260'] };
    expect(await askForRest(old, { access: of, signal: never, isKnown })).toMatchObject({ publicaties: [], told: [] });
    expect(requests).toEqual([]);
    const { told } = await askForRest(antwoord, { access: of, signal: never, isKnown });
    expect(told).toEqual([]);
  });

  it('comes with a document that is asked for by its id', async () => {
    const { of, requests } = access();
    const { publicaties } = await askForDocument(kamervraag.id, { access: of, signal: never, isKnown });
    expect(requests[0]).toBe(`${kamervraag.id}.html`);
    expect(publicaties.map(({ id }) => id)).toEqual([kamervraag.id, mededeling.id, antwoord.id]);
  });
});

describe('what can go wrong', () => {
  const record = addressOf(kamervraag.id, 'metadata');
  const page = addressOf(antwoord.id);
  const elsewhere = new Response('<html></html>');
  Object.defineProperty(elsewhere, 'url', { value: 'https://example.org/kv' });

  it.each<[what: string, at: string, reply: Reply, problem: string]>([
    ['no answer', record, new TypeError('Failed to fetch'), 'silent'],
    ['not now', record, new Response('', { status: 503 }), 'silent'],
    ['too many requests', record, new Response('', { status: 429 }), 'silent'],
    ['no record', record, new Response('', { status: 404 }), 'unexpected'],
    ['a page in place of the record', record, new Response('<!DOCTYPE html><p>Onderhoud'), 'unexpected'],
    [
      'the record of another document',
      record,
      new Response(String(siteOf([antwoord, kamervraag])(addressOf(antwoord.id, 'metadata')).body)),
      'unexpected',
    ],
    ['broken XML', record, new Response('<metadata_gegevens><metadata name='), 'unexpected'],
    ['a refusal', page, new Response('', { status: 403 }), 'unexpected'],
    ['a refusal for now', page, new Response('', { status: 403, headers: { 'retry-after': '60' } }), 'silent'],
    ['a page that is gone', page, new Response('', { status: 404 }), 'unknown'],
    ['another page', page, new Response('<!DOCTYPE html><title>Zoeken</title>'), 'unexpected'],
    ['another host', page, elsewhere, 'unexpected'],
    ['more than any document', page, new Response('', { headers: { 'content-length': '30000000' } }), 'unexpected'],
  ])('%s', async (_, at, reply, problem) => {
    const { of } = access([{ ...kamervraag, aanhangsels: [antwoord.id] }, antwoord], { [at]: reply });
    const bare: Kamervraag = { ...kamervraag, aanhangsels: [] };
    expect(await askForRest(bare, { access: of, signal: never, isKnown })).toMatchObject({
      publicaties: [],
      told: [],
      problem,
    });
  });

  it('is a record that broke off, which a browser reads as far as it goes', async () => {
    const bare: Kamervraag = { ...kamervraag, aanhangsels: [] };
    const { of } = access([bare]);
    const parse: SiteAccess['parse'] = (text, type) => {
      const document = of.parse(text, type);
      if (type === 'application/xml') document.documentElement.prepend(document.createElement('parsererror'));
      return document;
    };
    const asked = await askForRest(bare, { access: { ...of, parse }, signal: never, isKnown });
    expect(asked).toEqual({ publicaties: [], records: [], told: [], problem: 'unexpected' });
  });

  it('is a record with entities of its own, which is not parsed, and one at which the parser throws', async () => {
    const bare: Kamervraag = { ...kamervraag, aanhangsels: [] };
    const whole = String(siteOf([bare])(record).body).replace(/^<\?xml[^>]*\?>/, '');
    const strange = { [record]: new Response(`<!DOCTYPE x [<!ENTITY q "q">]>${whole}`) };
    const { of } = access([bare], strange);
    const parse = () => {
      throw new Error('parsed');
    };
    const options = { signal: never, isKnown };
    expect(await askForRest(bare, { ...options, access: of })).toMatchObject({ told: [], problem: 'unexpected' });
    const throwing = { ...access([bare]).of, parse };
    expect(await askForRest(bare, { ...options, access: throwing })).toMatchObject({ told: [], problem: 'unexpected' });
  });

  it('keeps what was read before it went wrong', async () => {
    const { of } = access(undefined, { [page]: new Response('', { status: 500 }) });
    const { publicaties, problem } = await askForRest(kamervraag, { access: of, signal: never, isKnown });
    expect(publicaties.map(({ id }) => id)).toEqual([mededeling.id]);
    expect(problem).toBe('silent');
  });

  it('does not lose an answer behind a document that is gone', async () => {
    const gone = { [addressOf(mededeling.id)]: new Response('', { status: 404 }) };
    const { of } = access(undefined, gone);
    const { publicaties, told, problem } = await askForRest(kamervraag, { access: of, signal: never, isKnown });
    expect(publicaties.map(({ id }) => id)).toEqual([antwoord.id]);
    expect({ told, problem }).toEqual({ told: [], problem: 'unknown' });
  });

  it('falls back on what the page itself lists when there is no record', async () => {
    const { of } = access(undefined, { [record]: new Response('', { status: 404 }) });
    const { publicaties, problem } = await askForRest(
      { ...kamervraag, aanhangsels: [antwoord.id] },
      { access: of, signal: never, isKnown },
    );
    expect(publicaties.map(({ id }) => id)).toEqual([antwoord.id]);
    expect(problem).toBeUndefined();
  });

  it('stops before the next request, and at once while it waits for its turn', async () => {
    const { of, requests } = access();
    const controller = new AbortController();
    const asked = askForRest(kamervraag, {
      access: { ...of, takeTurn: async () => 60_000 },
      signal: controller.signal,
      isKnown,
    });
    controller.abort();
    expect(await asked).toMatchObject({ publicaties: [], told: [], problem: 'stopped' });
    expect(requests).toEqual([]);
  });

  it('can be stopped while no turn comes at all', async () => {
    const { of } = access();
    const controller = new AbortController();
    const takeTurn = () => new Promise<number>(() => {});
    const asked = askForRest(kamervraag, { access: { ...of, takeTurn }, signal: controller.signal, isKnown });
    controller.abort();
    expect((await asked).problem).toBe('stopped');
  });

  it('a failure of the storage that gives turns is no answer of the site', async () => {
    const { of } = access();
    const takeTurn = () => Promise.reject(new Error('QuotaExceededError'));
    const asked = askForRest(kamervraag, { access: { ...of, takeTurn }, signal: never, isKnown });
    await expect(asked).rejects.toThrow('QuotaExceededError');
  });
});
