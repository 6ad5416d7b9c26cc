import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { oneOfEach } from '../../../lib/zaken/one-of-each';
import { isTemporary, sameDocument } from '../../../lib/zaken/same-document';
import { readSeed } from '../seeds';
import { antwoord, kamervraag, mededeling, orders } from './documents';

const RECEIVED = { ontvangen: '2024-03-18' };
const PLACE = { vergaderjaar: '2023-2024', aanhangselnummer: '1262' };

describe('isTemporary', () => {
  it.each([
    ['kv-1256205', true],
    ['ah-1251487', true],
    ['kv-tk-2024Z01211', false],
    ['kv-2070824590', false],
    ['ah-tk-20232024-1262', false],
    ['kst-36200', false],
    ['brief:5236577', false],
  ])('%s: %s', (id, expected) => {
    expect(isTemporary(id)).toBe(expected);
  });
});

describe('sameDocument', () => {
  const question = kamervraag({ id: 'kv-1256205' });
  const answer = antwoord({ id: 'ah-1251487', dates: RECEIVED });

  it.each<[string, Publicatie, Publicatie[], string | undefined]>([
    ['a question with its number', question, [kamervraag()], 'kv-tk-2024Z01211'],
    ['the other way round', kamervraag(), [question], 'kv-1256205'],
    ['a question without a number', { ...question, vraagnummers: [] }, [kamervraag({ vraagnummers: [] })], undefined],
    ['a question with another number', question, [kamervraag({ vraagnummers: ['2023Z14675'] })], undefined],
    ['two questions with its number', question, [kamervraag(), kamervraag({ id: 'kv-2024Z01211' })], undefined],
    [
      'a reprint beside the first print',
      question,
      [kamervraag(), kamervraag({ id: 'kv-tk-2024Z01211-h1' })],
      'kv-tk-2024Z01211',
    ],
    ['a reprint alone', question, [kamervraag({ id: 'kv-tk-2024Z01211-h1' })], undefined],
    ['two temporary ones', question, [kamervraag({ id: 'kv-1256206' })], undefined],
    ['an answer of the same day', answer, [antwoord({ dates: RECEIVED })], 'ah-tk-20232024-1262'],
    ['an answer of another day', answer, [antwoord({ dates: { ontvangen: '2024-03-19' } })], undefined],
    ['an answer without a day', antwoord({ id: 'ah-1251487' }), [antwoord()], undefined],
    [
      'an answer without numbers',
      { ...answer, vraagnummers: [] },
      [antwoord({ vraagnummers: [], dates: RECEIVED })],
      undefined,
    ],
    [
      'an answer to one question more',
      answer,
      [antwoord({ dates: RECEIVED, vraagnummers: ['2024Z01211', '2023Z14675'] })],
      undefined,
    ],
    ['a notice of the same day', answer, [mededeling({ dates: RECEIVED })], undefined],
    [
      'two answers of the same day',
      answer,
      [antwoord({ dates: RECEIVED }), antwoord({ id: 'ah-tk-20232024-2', dates: RECEIVED })],
      undefined,
    ],
    [
      'the same number in the same year',
      antwoord({ id: 'ah-1251487', vraagnummers: [], ...PLACE }),
      [antwoord(PLACE)],
      'ah-tk-20232024-1262',
    ],
    [
      'the same number in another year',
      antwoord({ id: 'ah-1251487', vraagnummers: [], ...PLACE }),
      [antwoord({ ...PLACE, vergaderjaar: '2022-2023' })],
      undefined,
    ],
    [
      'the same number of another chamber’s question',
      antwoord({ id: 'ah-1251487', ...PLACE }),
      [antwoord({ ...PLACE, id: 'ah-ek-20232024-1262', vraagnummers: ['215160000'] })],
      undefined,
    ],
    [
      'an answer of the same day with another number',
      { ...answer, ...PLACE },
      [antwoord({ id: 'ah-tk-20232024-1263', dates: RECEIVED })],
      undefined,
    ],
    [
      'an answer of the same day in another year',
      { ...answer, vergaderjaar: '2022-2023' },
      [antwoord({ dates: RECEIVED })],
      undefined,
    ],
    [
      'a supplementing answer of the same day',
      { ...answer, nader: true } as Publicatie,
      [antwoord({ dates: RECEIVED })],
      undefined,
    ],
    [
      'an answer of the same day to other sub-questions',
      { ...answer, answers: [{ numbers: ['2'], text: 'B' }] },
      [antwoord({ dates: RECEIVED, answers: [{ numbers: ['1', '3'], text: 'A' }] })],
      undefined,
    ],
    [
      'the number that the final id tells',
      antwoord({ id: 'ah-1251487', vraagnummers: [], ...PLACE }),
      [antwoord({ vraagnummers: [] })],
      'ah-tk-20232024-1262',
    ],
    [
      'the number of a document of the Eerste Kamer, without a vraagnummer',
      antwoord({ id: 'ah-1251487', vraagnummers: [], ...PLACE }),
      [antwoord({ ...PLACE, id: 'ah-ek-20232024-1262', vraagnummers: ['215160000'] })],
      undefined,
    ],
    [
      'the number of a document of the Eerste Kamer with the same vraagnummer',
      antwoord({ id: 'ah-1251487', vraagnummers: ['215160000'], ...PLACE }),
      [antwoord({ ...PLACE, id: 'ah-ek-20232024-1262', vraagnummers: ['215160000'] })],
      'ah-ek-20232024-1262',
    ],
    [
      'a key of our own and a final one: the most final',
      antwoord({ id: 'ah-1251487', dates: RECEIVED }),
      [antwoord({ id: 'antwoord:2024Z01211:2024-03-18', dates: RECEIVED }), antwoord({ dates: RECEIVED })],
      'ah-tk-20232024-1262',
    ],
    ['a letter', answer, [antwoord({ id: 'brief:5236577', dates: RECEIVED })], undefined],
  ])('%s', (_, publicatie, others, expected) => {
    expect(sameDocument(publicatie, others)?.id).toBe(expected);
  });
});

describe('a notice that was read from a text without its id', () => {
  it('is the published one of the same question and day', () => {
    const notice = readSeed('000').find(({ kind }) => kind === 'mededeling') as Publicatie;
    const published: Publicatie = { ...notice, id: 'ah-tk-20232024-9990', source: { kind: 'page' } };
    expect(notice.id).toMatch(/^mededeling:/);
    expect(sameDocument(notice, [published])).toBe(published);
    expect(oneOfEach([notice, published]).map(({ id }) => id)).toEqual([published.id]);
    const later: Publicatie = { ...published, dates: { ...published.dates, ontvangen: '2024-03-01' } };
    expect(sameDocument(notice, [later])).toBeUndefined();
  });
});

describe('oneOfEach', () => {
  const notice = mededeling({ id: 'mededeling:2024Z01211:2024-02-16', dates: { ontvangen: '2024-02-16' } });
  const fresh = mededeling({ ...notice, id: 'ah-1251487', text: 'T' });
  const final = mededeling({ ...notice, id: 'ah-tk-20232024-1000', title: 'F' });

  it.each<[string, Publicatie[], string[]]>([
    ['a key of our own, a temporary and a final id', [notice, fresh, final], [final.id]],
    ['a key of our own and a temporary id', [notice, fresh], [fresh.id]],
    [
      'two temporary ids beside a final one',
      [notice, fresh, { ...fresh, id: 'ah-1251488' }, final],
      ['ah-1251487', 'ah-1251488', 'ah-tk-20232024-1000'],
    ],
  ])('makes one of %s, in any order', (_, documents, expected) => {
    for (const order of orders(documents)) {
      const found = oneOfEach(order);
      expect(found.map(({ id }) => id).sort()).toEqual(expected);
      expect(found.some(({ text }) => text === 'T')).toBe(true);
    }
  });
});
