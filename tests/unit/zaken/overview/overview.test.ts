import { describe, expect, it } from 'vitest';
import { answerWeeks, LAST_WEEK } from '../../../../lib/zaken/overview/answer-weeks';
import { byGroup, median } from '../../../../lib/zaken/overview/by-group';
import { months } from '../../../../lib/zaken/overview/months';
import { zaak } from './zaak-facts';

describe('the months', () => {
  it('follow one another without a gap, over a new year', () => {
    const all = [
      zaak(1, { name: 'open', ingezonden: '2023-11-30' }),
      zaak(2, { name: 'open', ingezonden: '2024-02-01' }),
      zaak(3, { name: 'open', ingezonden: '2024-02-29' }),
      zaak(4, { name: 'open' }),
    ];
    const counts = months(all).map(({ month, zaken }) => [month, zaken.length]);
    expect(counts).toEqual([
      ['2023-11', 1],
      ['2023-12', 0],
      ['2024-01', 0],
      ['2024-02', 2],
    ]);
  });

  it('are none when no question says when it was submitted', () => {
    expect(months([zaak(1, { name: 'open' })])).toEqual([]);
  });
});

describe('the weeks until the answer', () => {
  it.each([
    [0, 1],
    [7, 1],
    [8, 2],
    [21, 3],
    [22, 4],
    [42, 6],
    [43, 7],
    [LAST_WEEK * 7, LAST_WEEK],
    [LAST_WEEK * 7 + 1, LAST_WEEK + 1],
    [1000, LAST_WEEK + 1],
  ])('of an answer after %i days is the %ith', (days, week) => {
    const [only] = answerWeeks([zaak(1, { name: 'beantwoord', days, daysOver: 0 })]);
    expect(only?.week).toBe(week);
  });

  it('tell apart what came in time, late, and what cannot be told', () => {
    const found = answerWeeks([
      zaak(1, { name: 'beantwoord', days: 30 }),
      zaak(2, { name: 'beantwoord', days: 30, daysOver: 9 }),
      zaak(3, { name: 'beantwoord', days: 30, daysOver: 0 }),
      zaak(4, { name: 'beantwoord', days: 10, daysOver: 0 }),
    ]);
    expect(found.map(({ week, punctuality, zaken }) => [week, punctuality, zaken[0]?.key])).toEqual([
      [2, 'inTime', '4'],
      [5, 'inTime', '3'],
      [5, 'late', '2'],
      [5, 'unknown', '1'],
    ]);
  });

  it('count only what was answered', () => {
    const waiting = [zaak(1, { name: 'laat', days: 30, daysOver: 9 }), zaak(2, { name: 'ingetrokken' })];
    expect(answerWeeks([...waiting, zaak(3, { name: 'beantwoord' })])).toEqual([]);
  });
});

describe('the groups', () => {
  it.each([
    [[], undefined],
    [[5], 5],
    [[9, 1], 5],
    [[1, 100, 3], 3],
    [[4, 1, 2, 3], 2.5],
  ])('have in the middle of %j: %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('count a question for each of its names once, those with most questions first', () => {
    const all = [
      zaak(1, { name: 'beantwoord', days: 10, daysOver: 0 }, { fracties: ['VVD', 'D66', 'VVD'] }),
      zaak(2, { name: 'beantwoord', days: 30, daysOver: 9 }, { fracties: ['D66'] }),
      zaak(3, { name: 'open' }, { fracties: ['D66'] }),
      zaak(4, { name: 'open' }),
    ];
    const groups = byGroup(all, ({ fracties }) => fracties);
    expect(groups.map(({ timed }) => timed.length)).toEqual([2, 1]);
    expect(
      groups.map(({ name, zaken, answered, late, medianDays }) => [
        name,
        zaken.length,
        answered.length,
        late.length,
        medianDays,
      ]),
    ).toEqual([
      ['D66', 3, 2, 1, 20],
      ['VVD', 1, 1, 0, 10],
    ]);
  });

  it('tell answers of which the term is known from those of which it is not, and count no days before the question', () => {
    const all = [
      zaak(1, { name: 'beantwoord', days: 30 }, { fracties: ['D66'] }),
      zaak(2, { name: 'beantwoord', days: 30, daysOver: 9 }, { fracties: ['D66'] }),
      zaak(3, { name: 'beantwoord', days: -373, daysOver: 0 }, { fracties: ['D66'] }),
    ];
    const [group] = byGroup(all, ({ fracties }) => fracties);
    expect(group?.zaken).toHaveLength(3);
    expect(group?.answered.map(({ key }) => key)).toEqual(['1', '2']);
    expect(group?.timed.map(({ key }) => key)).toEqual(['2']);
    expect(group?.medianDays).toBe(30);
  });
});
