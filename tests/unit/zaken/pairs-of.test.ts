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

function supplement(answers: Publicatie['answers']): Publicatie {
  const rest = publicatie({ kind: 'antwoord', id: 'ah-tk-20232024-2000', vraagnummers, answers });
  return { ...rest, kind: 'antwoord', nader: true };
}

function written(shown: Publicatie, ...documents: Publicatie[]): string[] {
  const pairs = pairsOf(shown, zaakOf('2024Z01211', documents, TODAY));
  return pairs.map(({ number, question, answers }) =>
    [number ?? '-', question?.entry.text ?? '-', answers.map(({ entry }) => entry.text).join('+') || '-'].join(' '),
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
  [
    'a supplementing answer stands behind the first',
    kamervraag,
    [antwoord([{ numbers: ['1'], text: 'A1' }]), supplement([{ numbers: ['1', '2'], text: 'N1' }])],
    ['1 V1 A1+N1', '2 V2 N1'],
  ],
  [
    'and so it does where the supplement is shown',
    supplement([{ numbers: ['1', '2'], text: 'N1' }]),
    [kamervraag, antwoord([{ numbers: ['1'], text: 'A1' }])],
    ['1 V1 A1+N1', '2 V2 N1'],
  ],
  [
    'a letter shows its own words, not what was published of them',
    { ...antwoord([{ numbers: ['1'], text: 'L1' }]), id: 'brief:1' },
    [kamervraag, antwoord([{ numbers: ['1'], text: 'A1' }]), supplement([{ numbers: ['1'], text: 'N1' }])],
    ['1 V1 L1+N1'],
  ],
  [
    'a reprint and what it reprints each show their own words',
    antwoord([{ numbers: ['1'], text: 'A1' }]),
    [kamervraag, { ...antwoord([{ numbers: ['1'], text: 'H1' }]), id: 'ah-tk-20232024-1262-h1' }],
    ['1 V1 A1'],
  ],
  [
    'an answer to several questions of other sets takes nothing from elsewhere',
    { ...antwoord([{ numbers: ['1'], text: 'A1' }]), vraagnummers: [...vraagnummers, '2023Z14675'] },
    [kamervraag],
    ['1 - A1'],
  ],
  [
    'answers with one number twice are shown without a tie, the others behind their questions',
    antwoord(
      [
        { numbers: ['1'], text: 'A1' },
        { numbers: ['2'], text: 'A2' },
        { numbers: ['2'], text: 'B2' },
        { numbers: ['4'], text: 'A4' },
      ],
      ['1', '2', '3', '4'].map((number) => ({ number, text: `V${number}` })),
    ),
    [kamervraag],
    ['1 V1 A1', '2 V2 -', '3 V3 -', '4 V4 A4', '- - A2', '- - B2'],
  ],
  [
    'answers with more numbers than there are questions are shown without a tie',
    antwoord(
      [
        { numbers: ['1', '3'], text: 'A' },
        { numbers: ['2', '3'], text: 'B' },
      ],
      ['1', '2', '3'].map((number) => ({ number, text: `V${number}` })),
    ),
    [kamervraag],
    ['1 V1 -', '2 V2 -', '3 V3 -', '1 - A', '2 - B'],
  ],
  [
    'sets that do not fit are shown without a tie between them',
    antwoord(
      [{ numbers: ['1'], text: 'A1' }],
      [
        { number: '1', text: 'V1' },
        { number: '1', text: 'W1' },
      ],
    ),
    [kamervraag],
    ['1 V1 -', '1 W1 -', '1 - A1'],
  ],
])('%s', (_, shown, others, expected) => {
  expect(written(shown, shown, ...others)).toEqual(expected);
});
