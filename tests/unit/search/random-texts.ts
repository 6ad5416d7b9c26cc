import fc from 'fast-check';

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
