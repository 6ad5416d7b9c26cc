import { expect, it } from 'vitest';
import { type Jump, parseJump } from '../../../lib/search/query/parse-jump';

const QUESTION = { id: 'kv-tk-2024Z02257', vraagnummer: '2024Z02257' };

it.each<[string, Jump | undefined, string]>([
  // typed, where it leads, what is new in this row
  ['2024Z02257', QUESTION, 'a vraagnummer'],
  [' 2024z02257 ', QUESTION, 'small z, spaces around'],
  ['kv-tk-2024Z02257', QUESTION, 'an id'],
  ['kv-tk-2024z02257', QUESTION, 'an id with a small z'],
  ['KV-TK-2024Z02257', QUESTION, 'an id in capitals'],
  ['https://zoek.officielebekendmakingen.nl/kv-tk-2024Z02257.html', QUESTION, 'an address'],
  ['https://zoek.officielebekendmakingen.nl/kv-tk-2024z02257.html?x=1#y', QUESTION, 'small z, query, fragment'],
  ['http://zoek.officielebekendmakingen.nl/kv-tk-2024Z02257', QUESTION, 'http, as old links have it'],
  ['zoek.officielebekendmakingen.nl/kv-tk-2024Z02257.html', QUESTION, 'an address without its scheme'],
  ['kv-tk-2024Z01211-h1', { id: 'kv-tk-2024Z01211-h1', vraagnummer: '2024Z01211' }, 'a reprint'],
  ['ah-tk-20232024-1262', { id: 'ah-tk-20232024-1262' }, 'an answer'],
  ['AH-TK-20232024-1262', { id: 'ah-tk-20232024-1262' }, 'an answer in capitals'],
  ['2070824590', { vraagnummer: '2070824590' }, 'a number of before 2009, whose id cannot be told'],
  ['kv-tk-2024Z02257.html', QUESTION, 'the last part of an address'],
  ['nr. 2024Z02257', QUESTION, 'with what it is before it'],
  ['(2024Z02257)', QUESTION, 'in brackets, as letters print it'],
  ['kst-28684-717', { id: 'kst-28684-717' }, 'another publication of the site'],
  ['telegram', undefined, 'a word'],
  ['2024Z02257 telegram', undefined, 'a number and a word'],
  ['https://zoek.officielebekendmakingen.nl.example/kv-tk-2024Z02257.html', undefined, 'a look-alike host'],
  ['139h', undefined, 'an article'],
  ['2023-2024', undefined, 'a parliamentary year'],
  ['', undefined, 'nothing'],
])('%s', (typed, expected) => {
  expect(parseJump(typed)).toEqual(expected);
});

it('reads a long text before the test is given up', () => {
  expect(parseJump(`${'.'.repeat(50_000)}x`)).toBeUndefined();
});
