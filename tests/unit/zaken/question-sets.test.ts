import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSets, questionSets } from '../../../lib/zaken/question-sets';
import { antwoord } from './documents';

function questions(...numbers: string[]) {
  return numbers.map((number) => ({ number, text: `V${number}` }));
}
function answers(...lists: string[][]) {
  return lists.map((numbers) => ({ numbers, text: `A${numbers}` }));
}
function written(document: Parameters<typeof questionSets>[0]) {
  return questionSets(document)?.map((set) => [
    set.questions.map(({ number }) => number).join(' '),
    set.answers.map(({ numbers }) => numbers.join('+')).join(' '),
  ]);
}

describe('questionSets', () => {
  it.each([
    ['one set', ['1', '2'], [['1'], ['2']], [['1 2', '1 2']]],
    [
      '1 to 3 and 1 to 2',
      ['1', '2', '3', '1', '2'],
      [['1'], ['2', '3'], ['1', '2']],
      [
        ['1 2 3', '1 2+3'],
        ['1 2', '1+2'],
      ],
    ],
    [
      'numbered through',
      ['1', '2', '3', '4'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [['1 2 3 4', '1+2 3+4']],
    ],
    [
      'a set of one',
      ['1', '1', '2'],
      [['1'], ['1'], ['2']],
      [
        ['1', '1'],
        ['1 2', '1 2'],
      ],
    ],
    [
      'letters behind a number',
      ['1', '2a', '2b', '1', '2'],
      [['1'], ['2a'], ['2b'], ['1'], ['2']],
      [
        ['1 2a 2b', '1 2a 2b'],
        ['1 2', '1 2'],
      ],
    ],
    [
      'a set whose first number was not read',
      ['2', '3', '1', '2', '3'],
      [['2'], ['3'], ['1'], ['2'], ['3']],
      [
        ['2 3', '2 3'],
        ['1 2 3', '1 2 3'],
      ],
    ],
    [
      'answers without questions',
      [],
      [['1'], ['2'], ['1']],
      [
        ['', '1 2'],
        ['', '1'],
      ],
    ],
    [
      'questions without answers',
      ['1', '2', '1'],
      [],
      [
        ['1 2', ''],
        ['1', ''],
      ],
    ],
    ['in an order of their own', ['2', '3', '1'], [['2'], ['3'], ['1']], [['2 3 1', '2 3 1']]],
    ['answers alone in an order of their own', [], [['2'], ['3'], ['1']], [['', '2 3 1']]],
    ['a misprint among the answers', ['1', '2', '3', '4'], [['1'], ['2'], ['2'], ['4']], [['1 2 3 4', '1 2 2 4']]],
    ['a misprint of the second', ['1', '2', '3'], [['1'], ['1'], ['3']], [['1 2 3', '1 1 3']]],
    [
      'a misprint among several answered at once',
      ['1', '2', '3', '4', '5'],
      [['1'], ['2', '3'], ['3'], ['5']],
      [['1 2 3 4 5', '1 2+3 3 5']],
    ],
    ['an answer without a number stays where it stands', ['1', '2'], [['1'], [], ['2']], [['1 2', '1  2']]],
    ['nothing', [], [], []],
  ] as const)('%s', (_, asked, answered, expected) => {
    const document = antwoord({
      questions: questions(...asked),
      answers: answers(...answered.map((list) => [...list])),
    });
    expect(written(document)).toEqual(expected);
  });

  it.each([
    ['as many sets of answers as of questions are wanted', ['1', '2', '1'], [['1'], ['2']]],
    ['answers that begin at 1 again to questions numbered through', ['1', '2', '3'], [['1', '2'], ['1']]],
    ['as many of these as of the questions', ['1', '2', '3', '4', '5'], [['1'], ['2'], ['1'], ['2'], ['3']]],
    ['answers numbered one too low from a place on', ['1', '2', '3', '4'], [['1'], ['2'], ['2'], ['3']]],
    ['a shift behind several answered at once', ['1', '2', '3', '4', '5'], [['1'], ['2', '3'], ['3'], ['4']]],
    ['a shift behind the first of these', ['1', '2', '3', '4', '5'], [['1', '2'], ['2'], ['3'], ['4']]],
    ['the same to fewer questions', ['1', '2', '3', '4'], [['1', '2'], ['2'], ['3'], ['4']]],
    ['a shift where an answer is missing', ['1', '2', '3', '4', '5'], [['1'], ['2'], ['2'], ['3']]],
    [
      'two answers that share a number',
      ['1', '2', '3'],
      [
        ['1', '3'],
        ['2', '3'],
      ],
    ],
    ['sets in another order do not fit', ['1', '2', '3', '1'], [['1'], ['1'], ['2'], ['3']]],
  ])('cannot tell: %s', (_, asked, answered) => {
    expect(questionSets(antwoord({ questions: questions(...asked), answers: answers(...answered) }))).toBeUndefined();
  });

  it('gives back any sets that follow each other', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lengths, (sizes) => {
        const numbers = sizes.flatMap((size) => Array.from({ length: size }, (_, at) => String(at + 1)));
        const document = antwoord({
          questions: questions(...numbers),
          answers: answers(...numbers.map((number) => [number])),
        });
        expect(questionSets(document)?.map((set) => set.questions.length)).toEqual(sizes);
        expect(answerSets(document).map((set) => set.length)).toEqual(sizes);
      }),
    );
  });
});
