import { describe, expect, it } from 'vitest';
import { chooseQuestions, countValues, EVERYTHING, listQuestions } from '../../../components/follow/list-questions';
import { newsAddress } from '../../../components/follow/news-address';
import type { OpenQuestion } from '../../../lib/model/follow';
import { officeGroups } from '../../../lib/zaken/office-groups';

const JENV = 'minister van Justitie en Veiligheid';
const BZK = 'staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties';

function question(key: string, fracties: string[], offices: string[], daysOver = 0): OpenQuestion {
  return {
    key,
    id: `kv-tk-${key}`,
    title: key,
    people: fracties.map((fractie) => ({ name: `Lid van ${fractie}`, fractie })),
    offices,
    status: { name: daysOver > 0 ? 'laat' : 'open', daysOver },
  };
}

const questions = listQuestions([
  question('2023Z08332', ['CDA'], [JENV, BZK], 3),
  question('2023Z14675', ['VVD', 'CDA'], [BZK.toLowerCase()]),
  question('2024Z01211', [], ['Minister van Justitie en Veiligheid'], 1),
  question('kv-1256205', ['D66'], []),
]);

describe('offices', () => {
  it.each<[string[], string[]]>([
    [
      [JENV, 'Staatssecretaris justitie en veiligheid'],
      ['Justitie en Veiligheid', 'Justitie en Veiligheid'],
    ],
    [['minister voor Rechtsbescherming'], ['Rechtsbescherming']],
    [['minister-president'], ['Minister-president']],
    [
      ['Vice-minister van Financiën', 'minister van financiën'],
      ['Financiën', 'Financiën'],
    ],
    [['minister'], ['Minister']],
    [[], []],
    [
      ['minister van Financien', 'minister van Financiën'],
      ['Financiën', 'Financiën'],
    ],
    [
      ['minister van Volksgezondheid Welzijn en Sport', 'minister van Volksgezondheid, Welzijn en Sport'],
      ['Volksgezondheid, Welzijn en Sport', 'Volksgezondheid, Welzijn en Sport'],
    ],
    [
      ['minister van Infrastructuur en Milieu', 'staatssecretaris van Infrastructuur & Milieu'],
      ['Infrastructuur en Milieu', 'Infrastructuur en Milieu'],
    ],
    [
      ['minister van Veiligheid en Justitie', JENV],
      ['Veiligheid en Justitie', 'Justitie en Veiligheid'],
    ],
  ])('%j are about %j', (offices, groups) => {
    const found = officeGroups(offices);
    expect(offices.map((office) => found.get(office))).toEqual(groups);
  });
});

describe('the list of open questions', () => {
  const followed = (key: string) => key === '2023Z14675';
  const keys = (choice: Partial<typeof EVERYTHING>) =>
    chooseQuestions(questions, { ...EVERYTHING, ...choice }, followed).map(({ key }) => key);

  it.each<[Partial<typeof EVERYTHING>, string[]]>([
    [{}, ['2023Z08332', '2023Z14675', '2024Z01211', 'kv-1256205']],
    [{ which: 'laat' }, ['2023Z08332', '2024Z01211']],
    [{ which: 'gevolgd' }, ['2023Z14675']],
    [{ fractie: 'CDA' }, ['2023Z08332', '2023Z14675']],
    [{ group: 'Justitie en Veiligheid' }, ['2023Z08332', '2024Z01211']],
    [{ which: 'laat', fractie: 'CDA', group: 'Justitie en Veiligheid' }, ['2023Z08332']],
    [{ fractie: 'PvdD' }, []],
    // What has none comes last; of equals the oldest first.
    [{ order: 'fractie' }, ['2023Z08332', '2023Z14675', 'kv-1256205', '2024Z01211']],
    [{ order: 'bewindspersoon' }, ['2023Z14675', '2023Z08332', '2024Z01211', 'kv-1256205']],
  ])('by %j is %j', (choice, expected) => {
    expect(keys(choice)).toEqual(expected);
  });

  it('counts each value once for a question', () => {
    expect(countValues(questions, ({ fracties }) => fracties)).toEqual([
      { value: 'CDA', count: 2 },
      { value: 'D66', count: 1 },
      { value: 'VVD', count: 1 },
    ]);
  });

  it('lets only be followed what has a number to ask for', () => {
    expect(questions.map(({ followable }) => followable)).toEqual([true, true, true, false]);
  });
});

describe('what came', () => {
  it.each([
    ['ah-tk-20232024-1262', 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html'],
    ['ah-1251487', '/reader.html?id=ah-1251487&pdf'],
    ['brief:5236577', '/reader.html?id=brief%3A5236577'],
  ])('%s is read at %s', (id, address) => {
    expect(newsAddress({ id })).toBe(address);
  });
});
