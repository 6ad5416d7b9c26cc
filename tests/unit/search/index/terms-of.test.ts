import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../../lib/search/words/fold';
import { termsOf } from '../../../../lib/search/words/terms-of';
import { wordsIn } from '../../../../lib/search/words/words-in';
import { readSeeds } from '../../seeds';

it.each([
  // text, words, hyphenated words with the place of their last part, what is new in this row
  ['Ja, daar ben ik.', ['ja', 'daar', 'ben', 'ik'], [], 'punctuation'],
  ['een e-mail van', ['een', 'e', 'mail', 'van'], [['email', 2]], 'a hyphen divides words'],
  ['naaktfoto’s van Yeşilgöz', ['naaktfotos', 'van', 'ijesilgoz'], [], 'apostrophe and diacritics'],
  ['10.000 of 3.b', ['10000', 'of', '3', 'b'], [], 'a point between digits only'],
  ['co-piloot-2.0 x', ['co', 'piloot', '20', 'x'], [['copiloot20', 2]], 'three parts'],
  ['‘sluit-’ en -bel', ['sluit', 'en', 'bel'], [], 'a hyphen at the edge'],
  ['maat\u00adregel 5.\u00ad5 a-\u0301b', ['maatregel', '55', 'a', 'b'], [['ab', 3]], 'what nobody sees'],
  ['§ α-straling 𝐀b ٣.5', ['α', 'straling', '𝐀b', '٣', '5'], [['αstraling', 1]], 'other scripts'],
  ['', [], [], 'nothing'],
])('%s', (text, words, hyphenated) => {
  const terms = termsOf(text);
  expect(terms.words).toEqual(words);
  expect(terms.hyphenated.map(({ term, last }) => [term, last])).toEqual(hyphenated);
});

/** The same by regular expressions: `wordsIn` gives a hyphenated word directly before its parts. */
function naive(text: string): { words: string[]; hyphenated: { term: string; last: number }[] } {
  const found = wordsIn(fold(text));
  const words: string[] = [];
  const hyphenated: { term: string; last: number }[] = [];
  found.forEach(({ term, start, end }, index) => {
    const parts = found.filter((word, other) => other > index && word.start >= start && word.end <= end);
    if (parts.length > 0) hyphenated.push({ term, last: words.length + parts.length - 1 });
    else words.push(term);
  });
  return { words, hyphenated };
}

function isTheSame(given: string): void {
  expect(termsOf(given)).toEqual(naive(given));
}

const PIECES = [..."abyYijIJ0159 .-'’`‘“”‐‑\n/(§¹²αΣςéşøßĳŸﬁ\u0301\u00ad\u200b𝐀😀٣ı", '10.000', 'e-mail', 'ʼs', '–'];

it('gives what wordsIn gives, whatever stands in a text', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, isTheSame), { numRuns: 2000 });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), isTheSame));
});

it('gives what wordsIn gives in the seeds', () => {
  for (const { title, questions, answers, footnotes, text = '' } of readSeeds()) {
    for (const given of [title, text, ...[...questions, ...answers, ...footnotes].map((part) => part.text)]) {
      isTheSame(given);
    }
  }
});
