import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { answersTo, unanswered } from '../../../lib/zaken/answer-to';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeed } from '../seeds';
import { answered, antwoord, asked, kamervraag, orders } from './documents';

const TODAY = '2026-11-21';
const NUMBER = '2024Z01211';

function found(number: string, documents: Publicatie[]): string[] {
  return answersTo(number, zaakOf(NUMBER, documents, TODAY)).map(
    ({ antwoord: { id }, answer }) => `${id} ${answer.text}`,
  );
}

function seedQuestions(seed: string): Publicatie['questions'] {
  return readSeed(seed)[0]?.questions ?? [];
}

describe('answersTo', () => {
  it('finds the answer to each question of each seed', () => {
    for (const seed of ['000', '001', '002', '004']) {
      const documents = readSeed(seed);
      const zaak = zaakOf(documents[0]?.vraagnummers[0] ?? '', documents, TODAY);
      for (const { number } of documents[0]?.questions ?? []) {
        const [first, ...more] = answersTo(number, zaak);
        expect(first?.answer.numbers).toContain(number);
        expect(more).toEqual([]);
      }
      expect(answersTo('99', zaak)).toEqual([]);
    }
  });

  it.each<[string, Publicatie[], string[]]>([
    [
      'the first answer, then what supplements it, in any order of arrival',
      [
        antwoord({ id: 'ah-tk-20232024-3', nader: true, dates: { ontvangen: '2024-02-01' }, answers: answered('C') }),
        antwoord({ id: 'ah-tk-20232024-1', dates: { ontvangen: '2024-03-18' }, answers: answered('A') }),
        antwoord({ id: 'ah-tk-20232024-2', nader: true, dates: { ontvangen: '2024-05-01' }, answers: answered('B') }),
      ],
      ['ah-tk-20232024-1 A', 'ah-tk-20232024-3 C', 'ah-tk-20232024-2 B'],
    ],
    [
      'a letter is left out beside what the site published',
      [
        antwoord({ id: 'brief:1', dates: { ontvangen: '2024-02-01' }, answers: answered('A') }),
        antwoord({ dates: { ontvangen: '2024-02-02' }, answers: answered('A') }),
      ],
      ['ah-tk-20232024-1262 A'],
    ],
    [
      'a letter stays for what was not published',
      [antwoord({ id: 'brief:1', answers: answered('A') }), antwoord({ nader: true, answers: answered('B') })],
      ['brief:1 A', 'ah-tk-20232024-1262 B'],
    ],
    [
      'a reprint takes the place of what it reprints, a later one that of an earlier',
      [
        antwoord({ answers: answered('A') }),
        antwoord({ id: 'ah-tk-20232024-1262-h2', answers: answered('C') }),
        antwoord({ id: 'ah-tk-20232024-1262-h1', answers: answered('B') }),
      ],
      ['ah-tk-20232024-1262-h2 C'],
    ],
    [
      'a reprint whose text is not at hand hides nothing',
      [antwoord({ answers: answered('A') }), antwoord({ id: 'ah-tk-20232024-1262-h1' })],
      ['ah-tk-20232024-1262 A'],
    ],
    [
      'a number that occurs twice tells nothing without the questions',
      [antwoord({ answers: [...answered('A', 'B'), ...answered('C')] }), kamervraag({ questions: asked('V', 'W') })],
      [],
    ],
  ])('%s', (_, documents, expected) => {
    for (const order of orders(documents)) expect(found('1', order)).toEqual(expected);
  });

  it('finds nothing for a number that occurs once in a document where another occurs twice', () => {
    expect(found('2', [antwoord({ answers: [...answered('A', 'B'), ...answered('C')] })])).toEqual([]);
  });
});

describe('an answer to several sets of questions', () => {
  const own = seedQuestions('000').slice(0, 5);
  const others = seedQuestions('001').slice(0, 3);
  const question = kamervraag({ questions: own });
  const vraagnummers = ['2023Z14675', NUMBER];
  const twice = antwoord({
    vraagnummers,
    questions: [...others, ...own],
    answers: [...answered('a1', 'a2', 'a3'), ...answered('b1', 'b2', 'b3', 'b4', 'b5')],
  });
  const through = antwoord({
    vraagnummers,
    questions: [...others, ...own].map(({ text }, at) => ({ number: String(at + 1), text })),
    answers: answered('a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'b4', 'b5'),
  });

  it.each<[string, Publicatie]>([
    ['each numbered from 1', twice],
    ['numbered through', through],
    ['numbered through, listed by the question under another number', { ...through, vraagnummers: ['2023Z14675'] }],
    [
      'printed with other capitals, accents and punctuation',
      {
        ...twice,
        questions: twice.questions.map((one) => ({ ...one, text: ` ${one.text.toUpperCase().replace(/,/g, ' –')}\n` })),
      },
    ],
    [
      'with a word more in a long question',
      {
        ...twice,
        questions: twice.questions.map((one) =>
          one.text.split(' ').length > 20 ? { ...one, text: `${one.text} 1` } : one,
        ),
      },
    ],
  ])('is read by the text of the questions: %s', (_, document) => {
    const listing = { ...question, aanhangsels: [document.id] };
    for (const { number } of own) expect(found(number, [listing, document])).toEqual([`${document.id} b${number}`]);
  });

  it('tells a question that stands in both sets by the questions around it', () => {
    const shared = own[0]?.text ?? '';
    const both = { ...twice, questions: twice.questions.map((one, at) => (at === 0 ? { ...one, text: shared } : one)) };
    expect(found('1', [question, both])).toEqual([`${both.id} b1`]);
  });

  it.each<[string, Publicatie[]]>([
    ['the question is not at hand', [twice]],
    ['the document repeats no questions', [question, { ...twice, questions: [] }]],
    [
      'it repeats other questions',
      [question, { ...twice, questions: [...others, ...seedQuestions('002').slice(0, 5)] }],
    ],
    ['the sets do not fit', [question, { ...twice, answers: twice.answers.slice(0, 3) }]],
    [
      'the question stands in both sets, and so do the others',
      [
        question,
        { ...twice, questions: [...own, ...own], answers: [...twice.answers.slice(3), ...twice.answers.slice(3)] },
      ],
    ],
    [
      'it stands twice among questions numbered through',
      [
        kamervraag({
          questions: [...own.slice(0, 1), ...own.slice(0, 1)].map(({ text }, at) => ({ number: String(at + 1), text })),
        }),
        { ...through, questions: [...own, ...own].map(({ text }, at) => ({ number: String(at + 1), text })) },
      ],
    ],
  ])('gives nothing when it cannot be told: %s', (_, documents) => {
    expect(found('1', documents)).toEqual([]);
  });

  it('counts by numbers when it has no vraagnummer, unless it repeats other questions', () => {
    const listing = { ...question, aanhangsels: ['ah-tk-20232024-1262'] };
    const untold = antwoord({ vraagnummers: [], questions: own, answers: answered('a', 'b', 'c', 'd', 'e') });
    expect(found('2', [listing, untold])).toEqual([`${untold.id} b`]);
    expect(found('2', [listing, { ...untold, questions: [] }])).toEqual([`${untold.id} b`]);
    expect(found('2', [listing, { ...untold, questions: others }])).toEqual([]);
  });
});

describe('an answer to one set of questions with a numbering of its own', () => {
  const own = seedQuestions('000').slice(0, 5);
  const question = kamervraag({ questions: own });
  const numbered = (questions: Publicatie['questions']) =>
    questions.map(({ text }, at) => ({ number: String(at + 1), text }));

  it('is read by the text of the questions where it numbers through others', () => {
    const others = seedQuestions('001').slice(0, 5);
    const through = antwoord({
      questions: numbered([...others, ...own]),
      answers: answered('a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'b3', 'b4', 'b5'),
    });
    for (const { number } of own) expect(found(number, [question, through])).toEqual([`${through.id} b${number}`]);
  });

  it.each([
    ['one question', [2]],
    ['the first and a later one', [0, 2]],
    ['the first ones and a later one', [0, 1, 3]],
  ])('is read by their text where a supplement repeats %s', (_, places) => {
    const questions = numbered(places.flatMap((place) => own[place] ?? []));
    const nader = antwoord({ nader: true, questions, answers: answered(...places.map((place) => `n${place + 1}`)) });
    const expected = own.map(({ number }, place) => (places.includes(place) ? [`${nader.id} n${number}`] : []));
    expect(own.map(({ number }) => found(number, [question, nader]))).toEqual(expected);
  });

  it('is read by number where a question is printed otherwise', () => {
    const [first, ...rest] = own;
    const document = antwoord({
      questions: [{ number: first?.number ?? '', text: 'Bent u bekend met het bericht?' }, ...rest],
      answers: answered('a1', 'a2', 'a3', 'a4', 'a5'),
    });
    expect(found('1', [question, document])).toEqual([`${document.id} a1`]);
  });
});

describe('unanswered', () => {
  const document = antwoord({ answers: answered('A') });
  const question = kamervraag({ questions: asked('V', 'W'), aanhangsels: [document.id, 'ah-tk-20232024-2'] });
  const listing = (...aanhangsels: string[]) => ({ ...question, aanhangsels });
  const is = (number: string, ...documents: Publicatie[]) => unanswered(number, zaakOf(NUMBER, documents, TODAY));

  const second = antwoord({ id: 'ah-tk-20232024-2', nader: true, answers: answered('A') });

  it('is what a document that was read whole does not answer', () => {
    expect(is('2', listing(document.id), document)).toBe(true);
    expect(is('2', listing(document.id), { ...document, source: { kind: 'xml' } })).toBe(true);
    expect(is('2', question, document, second)).toBe(true);
    expect(is('1', listing(document.id), document)).toBe(false);
    expect(is('2', listing(document.id), { ...document, id: `${document.id}-h1` })).toBe(true);
  });

  it.each<[string, Publicatie[]]>([
    ['no answer is at hand', [listing()]],
    ['it was read from a PDF', [listing(document.id), { ...document, source: { kind: 'pdf' } }]],
    ['an answer does not tell its number', [listing(document.id), { ...document, gaps: ['answers.numbers'] }]],
    ['its text is not at hand', [listing(document.id), antwoord({ gaps: ['answers'] })]],
    [
      'another document of the zaak was not read',
      [question, document, antwoord({ id: 'ah-tk-20232024-2', gaps: ['answers'] })],
    ],
    ['the publisher lists one that is not at hand', [question, document]],
    ['the publisher lists none', [listing(), document]],
    ['the publisher’s list is older than the answer', [listing('ah-tk-20232024-2'), second, document]],
    ['the question is not at hand', [document]],
    ['there is only a supplementing answer', [listing(second.id), second]],
    [
      'an answer names an Aanhangsel that is not at hand',
      [question, document, { ...second, aanhangsels: ['ah-tk-20232024-1'] }],
    ],
    [
      'the document answers other questions too',
      [listing(document.id), { ...document, vraagnummers: [NUMBER, '2023Z14675'] }],
    ],
    ['a supplement answers it', [question, document, { ...second, answers: answered('A', 'B') }]],
  ])('is not told when %s', (_, documents) => {
    expect(is('2', ...documents)).toBe(false);
  });
});
