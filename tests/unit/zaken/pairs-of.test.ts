import { expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { pairsOf } from '../../../lib/zaken/pairs-of';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { publicatie } from '../publicatie';

const vraagnummers = ['2024Z01211'];
const TODAY = '2026-11-21';

const kamervraag = publicatie({
  id: 'kv-tk-2024Z01211',
  vraagnummers,
  questions: [
    { number: '1', text: 'V1' },
    { number: '2', text: 'V2' },
  ],
});

function antwoord(answers: Publicatie['answers'], questions: Publicatie['questions'] = []): Publicatie {
  return publicatie({ kind: 'antwoord', id: 'ah-tk-20232024-1262', vraagnummers, questions, answers });
}

function written(shown: Publicatie, ...documents: Publicatie[]): string[] {
  const pairs = pairsOf(shown, zaakOf('2024Z01211', documents, TODAY));
  return pairs.map(({ number, question, answer }) =>
    [number ?? '-', question?.entry.text ?? '-', answer?.entry.text ?? '-'].join(' '),
  );
}

it.each<[string, Publicatie, Publicatie[], string[]]>([
  [
    'a question’s answers come from its answer',
    kamervraag,
    [antwoord([{ numbers: ['1'], text: 'A1' }])],
    ['1 V1 A1', '2 V2 -'],
  ],
  [
    'an answer’s questions come from its question',
    antwoord([{ numbers: ['1', '2'], text: 'A' }]),
    [kamervraag],
    ['1 V1 A', '2 V2 A'],
  ],
  [
    'an answer that does not tell its question is still shown',
    antwoord([{ numbers: [], text: 'A' }]),
    [kamervraag],
    ['- - A'],
  ],
  [
    'answers to two sets of questions at once are all shown, each behind its own question',
    antwoord(
      [
        { numbers: ['1'], text: 'A1' },
        { numbers: ['1'], text: 'B1' },
      ],
      [
        { number: '1', text: 'V1' },
        { number: '1', text: 'W1' },
      ],
    ),
    [kamervraag],
    ['1 V1 A1', '1 W1 B1'],
  ],
  [
    'whose questions are not there they stand alone',
    antwoord([
      { numbers: ['1'], text: 'A1' },
      { numbers: ['1'], text: 'B1' },
    ]),
    [kamervraag],
    ['1 - A1', '1 - B1'],
  ],
  [
    'on the question’s side it is not told which of them is meant',
    kamervraag,
    [
      antwoord([
        { numbers: ['1'], text: 'A1' },
        { numbers: ['1'], text: 'B1' },
      ]),
    ],
    ['1 V1 -', '2 V2 -'],
  ],
])('%s', (_, shown, others, expected) => {
  expect(written(shown, shown, ...others)).toEqual(expected);
});
