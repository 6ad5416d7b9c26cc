import fc from 'fast-check';
import type { Publicatie } from '../../../lib/model/publicatie';
import { publicatie } from '../publicatie';

const KNOWN = [
  'Telegram',
  'drugs',
  'drugsadvertenties',
  'advertenties',
  'naaktfoto’s',
  'foto',
  'Yeşilgöz-Zegerius',
  'Yesilgoz',
  'e-mail',
  'email',
  'rechter-commissaris',
  'rechter',
  'commissaris',
  'ijs',
  'ys',
  '10.000',
  '139h',
  'één',
  'de',
];

/** Words that have much to do with one another, and now and then letters that make no sense. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abijyşöI’-'), minLength: 1, maxLength: 6 }) },
);

/** A text of such words. */
export const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n', ' «', '? ')), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));

/** A query: whole words, beginnings and middles of words. */
export const query = fc
  .array(
    fc.tuple(word, fc.nat(3), fc.nat(9)).map(([letters, from, length]) => letters.slice(from, from + length + 1)),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '));

const document = fc.record({
  kind: fc.constantFrom('kamervraag' as const, 'antwoord' as const, 'brief' as const),
  vraagnummers: fc.subarray(['2024Z00001', '2024Z00002'], { maxLength: 1 }),
  day: fc.constantFrom('2023-01-01', '2024-01-01'),
  title: text,
  subjects: fc.array(word, { maxLength: 2 }),
  indieners: fc.array(fc.record({ name: word, fractie: word }), { maxLength: 2 }),
  questions: fc.array(text, { maxLength: 3 }),
  answers: fc.array(text, { maxLength: 3 }),
  text,
});

/** A few documents with different ids. */
export const corpus: fc.Arbitrary<Publicatie[]> = fc.array(document, { maxLength: 5 }).map((documents) =>
  documents.map(({ questions, answers, ...rest }, index) =>
    publicatie({
      ...rest,
      id: `brief:${index}`,
      questions: questions.map((question, at) => ({ number: String(at + 1), text: question })),
      answers: answers.map((answer, at) => ({ numbers: [String(at + 1)], text: answer })),
    }),
  ),
);
