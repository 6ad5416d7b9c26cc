import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestionNumbers, parseSubHeading } from '../../../lib/readers/parts/question-numbers';

describe('headings as they occur', () => {
  it.each([
    ['Vraag 3', 'vraag', ['3']],
    ['Antwoord 4 en 5', 'antwoord', ['4', '5']],
    ['Vraag 2, 3', 'vraag', ['2', '3']],
    ['Antwoord op de vragen 1 t/m 4', 'antwoord', ['1', '2', '3', '4']],
    ['Antwoorden op vragen 1 tot en met 3', 'antwoord', ['1', '2', '3']],
    ['Antwoord 1, 2 en 5 tot en met 7', 'antwoord', ['1', '2', '5', '6', '7']],
    ['Antwoord 3a', 'antwoord', ['3a']],
    ['Antwoord 3a en b', 'antwoord', ['3a', '3b']],
    ['Vraag 3A', 'vraag', ['3a']],
    ['Vragen 1-3', 'vraag', ['1', '2', '3']],
    ['Vraag III', 'vraag', ['3']],
    ['Antwoord IX en XIV', 'antwoord', ['9', '14']],
    ['Antwoord I t/m III', 'antwoord', ['1', '2', '3']],
    ['Vraag nr. 12', 'vraag', ['12']],
    ['Beantwoording vraag 2', 'antwoord', ['2']],
    ['Vraag (2)', 'vraag', ['2']],
    ['Vraag 2:', 'vraag', ['2']],
    ['Antwoord', 'antwoord', []],
    ['Antwoord op de vragen', 'antwoord', []],
    ['Vragen', 'vraag', []],
  ])('%s', (heading, part, numbers) => {
    expect(parseSubHeading(heading)).toEqual({ part, numbers });
  });

  it.each([
    'Vraagstelling',
    'Vragen van het lid Krul',
    'Antwoord op vraag 3 van het lid Krul',
    'Antwoord van Minister Yeşilgöz-Zegerius',
    'Vraag 3 en',
    'Vraag en 3',
    'Vraag 3 4',
    'Vraag a',
    'Vraag 5 t/m 3',
    'Vraag 1 t/m 999',
    'Vraag IIII',
    'Vraag 0',
    'Vraag civ',
    'Antwoord 1 t/m 2024Z01211',
    'Antwoord 3 en b',
  ])('not a heading: %s', (heading) => {
    expect(parseSubHeading(heading)).toBeUndefined();
  });
});

/** 1 to 39 as a Roman number. */
function roman(number: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + units[number % 10];
}

const AND = [', ', ' en ', ', en ', ' & ', '/', ' + ', ',', ' en vraag ', ' en op vraag ', ' alsmede '];
const RANGE = [' t/m ', ' tot en met ', '-', ' – ', ' t.e.m. ', ' tot/met ', ' t/m vraag '];
const BEFORE = [
  'Vraag ',
  'Vragen ',
  'Antwoord ',
  'Antwoord op vraag ',
  'Antwoorden op de vragen ',
  'Beantwoording van vraag ',
];

const run = fc.record({ from: fc.integer({ min: 1, max: 39 }), length: fc.integer({ min: 1, max: 12 }) });
const list = fc.record({
  runs: fc.array(run, { minLength: 1, maxLength: 6 }),
  before: fc.constantFrom(...BEFORE),
  and: fc.constantFrom(...AND),
  range: fc.constantFrom(...RANGE),
  inRoman: fc.boolean(),
  behind: fc.constantFrom('', '.', ':', ' '),
});

describe('any list of numbers', () => {
  it('is read back, however it is written', () => {
    fc.assert(
      fc.property(list, ({ runs, before, and, range, inRoman, behind }) => {
        const figure = (number: number) => (inRoman ? roman(number) : String(number));
        const bounded = runs.map(({ from, length }) => ({ from, to: Math.min(39, from + length - 1) }));
        const written = bounded.map(({ from, to }) => (from === to ? figure(from) : figure(from) + range + figure(to)));
        const meant = bounded.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => String(from + at)),
        );
        const numbers = [...new Set(meant)];
        expect(parseQuestionNumbers(written.join(and))).toEqual(numbers);
        expect(parseSubHeading(before + written.join(and) + behind)?.numbers).toEqual(numbers);
      }),
      { numRuns: 500 },
    );
  });

  it('with letters is read back', () => {
    const lettered = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(fc.array(lettered, { minLength: 1, maxLength: 8 }), fc.constantFrom(...AND), (pairs, and) => {
        const numbers = pairs.map(([number, letter]) => `${number}${letter}`);
        expect(parseQuestionNumbers(numbers.join(and))).toEqual([...new Set(numbers)]);
      }),
    );
  });

  it('of other text there is none, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const numbers = parseQuestionNumbers(text);
        if (numbers) for (const number of numbers) expect(number).toMatch(/^[1-9]\d{0,2}[a-z]?$/);
      }),
    );
  });
});
