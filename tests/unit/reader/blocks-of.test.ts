import { array, assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from '../../../components/reader/blocks-of';
import type { Answer, Question } from '../../../lib/model/publicatie';
import { type Pair, pairsOf } from '../../../lib/zaken/pairs-of';
import { publicatie } from '../publicatie';
import { readSeeds } from '../seeds';

function answering(...numbers: string[]): Answer {
  return { numbers, text: `Het antwoord op ${numbers.join(', ')}.` };
}

function asking(...numbers: string[]): Question[] {
  return numbers.map((number) => ({ number, text: `Vraag ${number}?` }));
}

/** The pairs of a document that asks and answers this. */
function pairsWith(questions: Question[], answers: Answer[]): Pair[] {
  const document = publicatie({ kind: 'antwoord', vraagnummers: ['2024Z00001'], questions, answers });
  return pairsOf(document, { vraagnummer: '2024Z00001', publicaties: [document] });
}

/** "1 2: 1+2" for questions 1 and 2 beside the answer to both; "3: →1" beside one that stands in full at question 1. */
function shape(blocks: Block[]): string[] {
  return blocks.map(({ pairs, answers, set }) => {
    const told = answers.map(({ numbers, standsAt }) => (standsAt ? `→${standsAt}` : numbers.join('+')));
    const asked = pairs.map(({ number = '-' }) => number).join(' ');
    return `${set > 1 ? `(${set}) ` : ''}${asked}: ${told.join(', ')}`;
  });
}

describe('blocksOf', () => {
  it.each<[questions: Question[], answers: Answer[], blocks: string[], why: string]>([
    [asking('1', '2'), [answering('1'), answering('2')], ['1: 1', '2: 2'], 'each its own'],
    [asking('1', '2', '3'), [answering('1', '2'), answering('3')], ['1 2: 1+2', '3: 3'], 'two at once'],
    [asking('1', '2', '3'), [answering('1', '3'), answering('2')], ['1: 1+3', '2: 2', '3: →1'], 'two apart'],
    [
      asking('1', '2', '3', '4'),
      [answering('1', '3', '4'), answering('2')],
      ['1: 1+3+4', '2: 2', '3 4: →1'],
      'apart, and two in a row',
    ],
    [asking('1', '2'), [], ['1: ', '2: '], 'no answers: each by itself'],
    [asking('1', '2'), [answering('2')], ['1: ', '2: 2'], 'one without'],
    [[], [answering('1', '2')], ['1 2: 1+2'], 'the answers alone'],
    [[], [answering()], ['-: '], 'an answer to nobody knows what'],
    [
      asking('1', '2', '1', '2'),
      [answering('1', '2'), answering('1'), answering('2')],
      ['1 2: 1+2', '(2) 1: 1', '(2) 2: 2'],
      'two sets that each begin at 1',
    ],
  ])('%j %j: %j (%s)', (questions, answers, blocks) => {
    expect(shape(blocksOf(pairsWith(questions, answers)))).toEqual(blocks);
  });

  it('shows a supplementing answer to one of two apart', () => {
    const [both, more] = [answering('1', '2'), answering('1')];
    const from = publicatie({});
    const pairs: Pair[] = [
      { number: '1', answers: [both, more].map((entry) => ({ entry, from })) },
      { number: '2', answers: [{ entry: both, from }] },
    ];
    expect(shape(blocksOf(pairs))).toEqual(['1: 1+2, 1', '2: →1']);
  });

  it('has every question of the seeds once, beside its own answer', () => {
    for (const document of readSeeds()) {
      const [vraagnummer = ''] = document.vraagnummers;
      const pairs = pairsOf(document, { vraagnummer, publicaties: [document] });
      expect(blocksOf(pairs)).toEqual(
        pairs.map((pair) => ({
          pairs: [pair],
          answers: pair.answers.map((answer) => ({ answer, numbers: pair.number ? [pair.number] : [] })),
          set: 1,
        })),
      );
    }
  });

  it('loses nothing and says nothing twice, however questions and answers are shared', () => {
    const from = publicatie({});
    const entries = ['a', 'b', 'c'].map((text): Answer => ({ numbers: [], text }));
    const pair = record({ shared: uniqueArray(constantFrom(...entries), { maxLength: 2 }) });
    assert(
      property(array(pair, { maxLength: 8 }), (shares) => {
        const pairs: Pair[] = shares.map(({ shared }, at) => ({
          number: String(at + 1),
          answers: shared.map((entry) => ({ entry, from })),
        }));
        const blocks = blocksOf(pairs);
        expect(blocks.flatMap((block) => block.pairs)).toEqual(pairs);
        for (const block of blocks) {
          for (const one of block.pairs) {
            expect(block.answers.map(({ answer }) => answer.entry)).toEqual(one.answers.map(({ entry }) => entry));
          }
        }
        const inFull = blocks.flatMap((block) => block.answers.filter(({ standsAt }) => standsAt === undefined));
        expect(new Set(inFull.map(({ answer }) => answer.entry)).size).toBe(inFull.length);
        for (const { answer, numbers, standsAt } of blocks.flatMap(({ answers }) => answers)) {
          const beside = pairs.filter(({ answers }) => answers.some(({ entry }) => entry === answer.entry));
          expect(numbers).toEqual(beside.map(({ number }) => number));
          if (standsAt !== undefined) expect(standsAt).toBe(numbers[0]);
        }
      }),
    );
  });
});
