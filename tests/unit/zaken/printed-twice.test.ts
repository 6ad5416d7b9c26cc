import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { answersTo, unanswered } from '../../../lib/zaken/answer-to';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeed } from '../seeds';
import { antwoord, kamervraag } from './documents';

const TODAY = '2026-11-21';
const NUMBER = '2024Z01211';

describe('an answer that prints a number twice', () => {
  const own = readSeed('000')[0]?.questions.slice(0, 4) ?? [];
  const question = kamervraag({ questions: own, aanhangsels: ['ah-tk-20232024-1262'] });
  const numbered = (...numbers: string[][]) =>
    antwoord({ questions: own, answers: numbers.map((list, at) => ({ numbers: list, text: `a${at + 1}` })) });
  const texts = (document: Publicatie) =>
    own.map(({ number }) =>
      answersTo(number, zaakOf(NUMBER, [question, document], TODAY)).map((one) => one.answer.text),
    );

  it.each<[string, Publicatie, string[][]]>([
    ['in the place of another', numbered(['1'], ['2'], ['2'], ['4']), [['a1'], [], [], ['a4']]],
    ['at the end', numbered(['1'], ['2'], ['3'], ['3']), [['a1'], ['a2'], [], []]],
    ['in answers to several', numbered(['1'], ['2', '3'], ['3']), [['a1'], ['a2'], [], []]],
    ['or none, in an order of its own', numbered(['2'], ['3'], ['1'], ['4']), [['a3'], ['a1'], ['a2'], ['a4']]],
  ])('is silent on that number alone: %s', (_, document, expected) => {
    expect(texts(document)).toEqual(expected);
  });

  it('is silent on all where there are more numbers than questions', () => {
    expect(texts(numbered(['1', '3'], ['2', '3'], ['4']))).toEqual([[], [], [], []]);
  });

  it('does not say of a question that it got none', () => {
    const zaak = zaakOf(NUMBER, [question, numbered(['1'], ['2'], ['2'], ['4'])], TODAY);
    expect(own.map(({ number }) => unanswered(number, zaak))).toEqual([false, false, false, false]);
  });
});
