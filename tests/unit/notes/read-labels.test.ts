import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabels, suggestLabels } from '../../../components/notes/read-labels';
import { label as labelSchema } from '../../../lib/model/note';
import { readQuery } from '../../../lib/search/query/read-query';
import { withFilter } from '../../../lib/search/query/write-query';

const IN_USE = ['woo', 'te doen', 'Artikel 68', 'verdoen'];

describe('labels that are typed', () => {
  it.each<[there: string[], typed: string, labels: string[], left: string]>([
    [[], '', [], ''],
    [[], 'wo', [], 'wo'],
    [[], 'woo,', ['woo'], ''],
    [['a'], 'woo, te  doen ,verd', ['a', 'woo', 'te doen'], 'verd'],
    [[], ' , ,', [], ''],
    [['woo'], 'WOO,', ['woo'], ''],
    [[], 'WOO,artikel 68,', ['woo', 'Artikel 68'], ''],
    [[], 'één, een,', ['één'], ''],
    [[], 'e-mail,', ['e-mail'], ''],
    [[], 'w'.repeat(60).concat(','), ['w'.repeat(60)], ''],
  ])('beside %j, %j are %j, and %j is left', (there, typed, labels, left) => {
    expect(readLabels(there, typed, IN_USE)).toEqual({ labels, left });
  });

  it.each<[typed: string, labels: string[], left: string, problem: string]>([
    ['lid:kuik,', [], 'lid:kuik', 'sign'],
    ['"woo",', [], '"woo"', 'sign'],
    ['woo,!?,straks', ['woo'], '!?,straks', 'noWord'],
    [`${'w'.repeat(61)},`, [], 'w'.repeat(61), 'long'],
  ])('%j stop at the one that is none, and say why', (typed, labels, left, problem) => {
    expect(readLabels([], typed, IN_USE)).toEqual({ labels, left, problem });
  });

  it('are at most fifty', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => `label ${at}`);
    expect(readLabels(fifty, 'label 3,', [])).toEqual({ labels: fifty, left: '' });
    expect(readLabels(fifty, 'woo,', [])).toEqual({ labels: fifty, left: 'woo', problem: 'many' });
  });

  it('are labels that are kept and can be searched, whatever is typed', () => {
    const letter = fc.constantFrom(...'aé1 -_/!",:\n\t’“😀');
    const typed = fc.array(letter, { maxLength: 70 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        const { labels, left, problem } = readLabels([], `${text},`, []);
        expect(problem === undefined).toBe(left === '');
        for (const value of labels) {
          expect(labelSchema.safeParse(value).success).toBe(true);
          const { groups, unread } = readQuery(withFilter('', { filter: 'label', value }), {
            readLaw: () => undefined,
          });
          expect(unread).toEqual([]);
          expect(groups).toMatchObject([{ any: [{ kind: 'filter', filter: 'label' }] }]);
        }
      }),
    );
  });
});

describe('labels in use', () => {
  it.each<[typed: string, there: string[], expected: string[]]>([
    ['', [], ['woo', 'te doen', 'Artikel 68']],
    ['do', [], ['te doen', 'verdoen']],
    ['A', [], ['Artikel 68']],
    ['', ['Woo', 'te doen'], ['Artikel 68', 'verdoen']],
    ['xq', [], []],
  ])('for %j beside %j are suggested: %j', (typed, there, expected) => {
    expect(suggestLabels(IN_USE, typed, there, 3)).toEqual(expected);
  });
});
