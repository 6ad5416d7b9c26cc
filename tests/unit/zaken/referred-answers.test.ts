import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/model/publicatie';
import { referredAnswers } from '../../../lib/zaken/referred-answers';
import { readSeed } from '../seeds';
import { antwoord } from './documents';

function says(text: string, ...numbers: string[]): Answer {
  return { numbers, text };
}
function refers(to: string[], ...numbers: string[]): Answer {
  return { numbers, text: `Zie ${to}`, refersTo: to };
}
function found(answers: Answer[], at: number): string[] {
  const answer = answers[at];
  return answer ? referredAnswers(answer, antwoord({ answers })).map(({ text }) => text) : ['no such answer'];
}

describe('referredAnswers', () => {
  it.each<[string, Answer[], number, string[]]>([
    ['an answer that says something stands for none', [says('A', '1'), says('B', '2')], 1, []],
    ['one that refers', [says('A', '1'), refers(['1'], '2')], 1, ['A']],
    ['to several, in its order', [says('A', '1'), says('B', '2'), refers(['2', '1'], '3')], 2, ['B', 'A']],
    ['to two that one answer answers', [says('A', '1', '2'), refers(['1', '2'], '3')], 1, ['A']],
    ['to one that comes later', [refers(['2'], '1'), says('B', '2')], 0, ['B']],
    ['through a chain', [says('A', '1'), refers(['1'], '2'), refers(['2'], '3')], 2, ['A']],
    ['each once, over two ways', [says('A', '1'), refers(['1'], '2'), refers(['2', '1'], '3')], 2, ['A']],
    ['in a circle there is nothing', [refers(['2'], '1'), refers(['1'], '2')], 0, []],
    ['to itself there is nothing', [refers(['1'], '1')], 0, []],
    ['what a circle leaves', [refers(['2', '3'], '1'), refers(['1'], '2'), says('C', '3')], 0, ['C']],
    ['one that is not there', [says('A', '1'), refers(['1', '9'], '2')], 1, []],
    ['a chain that leads out of the document', [refers(['9'], '1'), refers(['1'], '2')], 1, []],
    ['within its own set', [says('A', '1'), refers(['1'], '2'), says('B', '1'), refers(['1'], '2')], 3, ['B']],
    ['never into another set', [says('A', '1'), says('B', '2'), says('C', '1'), refers(['3'], '2')], 3, []],
  ])('%s', (_, answers, at, expected) => {
    expect(found(answers, at)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['past a number that is printed twice', ['1'], ['a1']],
    ['not to that number, of which it cannot be told whose it is', ['2'], []],
  ])('leads %s', (_, to, expected) => {
    const questions = ['1', '2', '3', '4'].map((number) => ({ number, text: `V${number}` }));
    const last = refers(to, '4');
    const document = antwoord({ questions, answers: [says('a1', '1'), says('a2', '2'), says('b2', '2'), last] });
    expect(referredAnswers(last, document).map(({ text }) => text)).toEqual(expected);
  });

  it('leads in the seed to the answers that are named', () => {
    const document = readSeed('000').find(({ kind }) => kind === 'antwoord');
    const referring = document?.answers.filter((answer) => answer.refersTo) ?? [];
    expect(referring.map(({ numbers }) => numbers)).toEqual([['13'], ['20']]);
    for (const answer of referring) {
      const numbers = document && referredAnswers(answer, document).map((one) => one.numbers);
      expect(numbers).toEqual([answer.refersTo]);
    }
  });
});
