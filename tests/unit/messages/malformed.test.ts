import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUESTS } from '../../../lib/messages/protocol';
import { antwoord, kamervraag, MESSAGES, message, NAMES, PAGE, send } from './background';

const REFUSED = { said: { res: { ok: false, reason: 'refused' } }, done: [] };
const FOR_PAGES = NAMES.filter((name) => name !== 'readText');

describe('data that does not fit', () => {
  it.each(FOR_PAGES)('%s: nothing, or anything, is refused', async (name) => {
    for (const data of [null, 0, 'kv', [], [[]], true]) {
      expect(await send(message(name, data), PAGE)).toEqual(REFUSED);
    }
  });

  it.each(FOR_PAGES.filter((name) => MESSAGES[name] !== undefined))('%s: any field of another kind', async (name) => {
    const whole = MESSAGES[name] as Record<string, unknown>;
    for (const field of Object.keys(whole)) {
      for (const value of [null, 3, { toString: 'kv' }]) {
        expect([field, await send(message(name, { ...whole, [field]: value }), PAGE)]).toEqual([field, REFUSED]);
      }
    }
  });

  it('is refused or fits, whatever it is', async () => {
    const any = fc.tuple(fc.constantFrom(...FOR_PAGES), fc.anything({ maxDepth: 3 }));
    await fc.assert(
      fc.asyncProperty(any, async ([name, data]) => {
        // What travels is JSON.
        let sent: unknown;
        try {
          sent = JSON.parse(JSON.stringify(data) ?? 'null');
        } catch {
          return;
        }
        const { said, done } = await send(message(name, sent), PAGE);
        if (!REQUESTS[name].safeParse(sent).success) expect({ said, done }).toEqual(REFUSED);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when it is no JSON: Firefox hands over as well what holds itself', async () => {
    const holdsItself: Record<string, unknown> = { id: kamervraag.id };
    holdsItself.self = holdsItself;
    for (const data of [holdsItself, { id: kamervraag.id, number: 7n }]) {
      expect(await send(message('forget', data), PAGE)).toEqual(REFUSED);
    }
  });

  it('is refused when it is larger than any document', async () => {
    const publicatie = { ...kamervraag, text: 'x'.repeat(10_000_001) };
    expect(await send(message('keep', { publicatie }), PAGE)).toEqual(REFUSED);
  });
});

describe('a page hands over its own document alone', () => {
  const others = ['kv-tk-2024Z01212', 'kv-tk-2024Z01211-h1', 'ah-tk-20232024-1262', 'brief:5236577', '', 'kv-1256205'];
  it.each(['opened', 'keep', 'follow', 'found'] as const)('%s', async (name) => {
    const data = MESSAGES[name] as object;
    for (const id of others) {
      expect([id, await send(message(name, { ...data, publicatie: { ...kamervraag, id } }), PAGE)]).toEqual([
        id,
        REFUSED,
      ]);
    }
  });

  it('also when its address has the temporary number, or a small z', async () => {
    for (const named of ['kv-1256205', 'kv-tk-2024z01211']) {
      const sender = { ...PAGE, url: PAGE.url.replace(kamervraag.id, named) };
      const { said } = await send(message('keep', { publicatie: kamervraag }), sender);
      expect(said).toEqual({ res: { ok: true } });
    }
    const sender = { ...PAGE, url: PAGE.url.replace(kamervraag.id, 'kv-1256205') };
    expect(await send(message('keep', { publicatie: antwoord }), sender)).toEqual(REFUSED);
  });

  it('and forgets, asks and opens for no other', async () => {
    expect(await send(message('forget', { id: antwoord.id }), PAGE)).toEqual(REFUSED);
    expect(await send(message('read', { id: antwoord.id }), PAGE)).toEqual(REFUSED);
    expect(await send(message('read', { id: antwoord.id, pdf: true }), PAGE)).toEqual(REFUSED);
    for (const id of ['brief:1', '../../elders', 'https://example.org/a', 'kv-tk-2024Z01211&private']) {
      expect([id, await send(message('read', { id, pdf: true }), PAGE)]).toEqual([id, REFUSED]);
    }
  });

  it('and follows no question that its document does not name', async () => {
    const data = { publicatie: kamervraag, vraagnummer: '2023Z14675', on: true };
    expect(await send(message('follow', data), PAGE)).toEqual(REFUSED);
  });
});

describe('what a page says to have found on the site', () => {
  const found = (publicaties: unknown[], asked: string[] = []) =>
    send(message('found', { publicatie: kamervraag, publicaties, asked }), PAGE);

  it('is stored when its own document leads there, in any order', async () => {
    const listing = { ...kamervraag, source: { kind: 'sidecar' as const }, aanhangsels: [antwoord.id] };
    expect((await found([antwoord, listing])).done).toEqual(['corpus.put', 'corpus.put', 'corpus.put']);
  });

  it('is refused as a whole when one of it has nothing to do with the page', async () => {
    const other = { ...antwoord, id: 'ah-tk-20232024-9999', vraagnummers: ['2023Z14675'] };
    expect(await found([antwoord, other])).toEqual(REFUSED);
    expect(await found([{ ...antwoord, id: 'brief:5236577' }])).toEqual(REFUSED);
    expect(await found([], ['2023Z14675'])).toEqual(REFUSED);
  });

  it('is refused when it is more than a question ever had', async () => {
    expect(await found(Array.from({ length: 21 }, () => antwoord))).toEqual(REFUSED);
  });
});
