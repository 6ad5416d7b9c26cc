import { describe, expect, it } from 'vitest';
import type { ZaakStatus } from '../../../../lib/model/zaak';
import { dayNumber } from '../../../../lib/search/index/day-number';
import { columnsOf } from '../../../../lib/search/index/entry-columns';
import { followerOf } from '../../../../lib/search/index/follower-of';
import { idTerm } from '../../../../lib/search/index/id-term';
import { letterSignature, mayResemble } from '../../../../lib/search/index/letter-signature';
import { levelOf } from '../../../../lib/search/index/level-of';
import { STATES } from '../../../../lib/search/index/search-index';
import { readSeeds } from '../../seeds';

it.each([
  // times, words of the unit, level, what is new in this row
  [1, 30, 2, 'once in a short unit'],
  [1, 100, 1, 'once in a usual one'],
  [1, 140, 1, 'a little longer'],
  [1, 600, 0, 'once in a long one'],
  [3, 100, 3, 'three times'],
  [2, 130, 2, 'twice'],
  [2, 500, 1, 'twice in a long one'],
])('a word that stands %i times among %i has level %i (%s)', (count, length, level) => {
  expect(levelOf(count, length)).toBe(level);
});

it.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['2024-02-29', 19_782],
  ['2149-06-06', 65_535],
  ['2149-06-07', 0],
  ['1950-01-01', 0],
  [undefined, 0],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number);
});

it('gives words numbers from 1 to 14, about as many of each', () => {
  const words = new Set(readSeeds().flatMap(({ questions }) => questions.flatMap(({ text }) => text.split(/\W+/))));
  const counts = new Map<number, number>();
  for (const word of words) counts.set(followerOf(word), (counts.get(followerOf(word)) ?? 0) + 1);
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  for (const count of counts.values()) expect(count).toBeLessThan((2 * words.size) / 14);
});

it.each([
  ['kv-tk-2024Z01211', 'id:kvtk2024z01211'],
  ['brief:5236577', 'id:brief5236577'],
  ['ah-tk-20232024-1262', 'id:ahtk202320241262'],
])('finds the document %s by %s', (id, term) => {
  expect(idTerm(id)).toBe(term);
});

describe('a letter signature', () => {
  it.each([
    // a, b, errors, whether they may resemble, what is new in this row
    ['telegram', 'telegam', 1, true, 'a letter less'],
    ['telegram', 'telegarm', 1, true, 'two that swapped places'],
    ['telegram', 'telefram', 1, true, 'another letter'],
    ['telegram', 'telegxrm', 1, true, 'another, which was there once'],
    ['telegram', 'televrxm', 1, false, 'two others'],
    ['telegram', 'televrxm', 2, true, 'two others, of two'],
    ['telegram', 'telegra', 0, false, 'as long as it is'],
    ['aaaa', 'aaaaaa', 1, false, 'the same letters, too many'],
    ['bij', 'ba', 1, true, 'ij is one letter'],
    ['ijsland', 'island', 1, true, 'which was another'],
    ['abcdefghijk'.repeat(4), 'abcdefghijk'.repeat(4), 0, true, 'a very long word'],
    ['139h', '138h', 2, false, 'no letters only'],
    ['αβγ', 'αβγ', 0, true, 'letters of another script'],
  ])('%s and %s, %i errors: %s (%s)', (a, b, errors, resembles) => {
    expect(mayResemble(letterSignature(a), letterSignature(b), errors)).toBe(resembles);
    expect(mayResemble(letterSignature(b), letterSignature(a), errors)).toBe(resembles);
  });

  it('is that of the term which stands in a text', () => {
    expect(letterSignature('bij\nijs\n', 4, 7)).toBe(letterSignature('ijs'));
    expect(letterSignature('bi\njs\n', 0, 2)).toBe(letterSignature('bi'));
  });
});

describe('the columns of an entry', () => {
  const term = '2024-03-21';
  it.each<[ZaakStatus | undefined, true | undefined, (typeof STATES)[number], number, string]>([
    [undefined, undefined, 'none', 0, 'no question'],
    [{ name: 'open', term }, undefined, 'open', dayNumber(term), 'a question that waits'],
    [{ name: 'open', term }, true, 'open', 0, 'its term cannot be known'],
    [{ name: 'uitgesteld', term }, undefined, 'uitgesteld', dayNumber(term), 'a notice of delay came'],
    [{ name: 'laat', term }, undefined, 'open', dayNumber(term), 'late is open'],
    [{ name: 'laat', term, uitgesteld: '2024-02-01' }, undefined, 'uitgesteld', dayNumber(term), 'or delayed'],
    [{ name: 'beantwoord', term }, undefined, 'beantwoord', 0, 'its term is over'],
    [{ name: 'ingetrokken' }, undefined, 'ingetrokken', 0, 'nobody waits'],
  ])('%j, unknown %s: %s %i (%s)', (status, delayUnknown, state, lastDay) => {
    const card = {
      key: '2024Z00001',
      title: '',
      documents: [{ id: 'a', kind: 'kamervraag' as const }],
      people: [],
      ...(status ? { status } : {}),
      ...(delayUnknown ? { delayUnknown } : {}),
    };
    expect(columnsOf(card, 3)).toEqual({
      units: 3,
      documents: 1,
      day: 0,
      firstDay: 0,
      state: STATES.indexOf(state),
      term: lastDay,
    });
  });
});
