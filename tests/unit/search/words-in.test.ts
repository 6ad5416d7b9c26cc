import { expect, it } from 'vitest';
import { fold } from '../../../lib/search/words/fold';
import { wordsIn } from '../../../lib/search/words/words-in';

function terms(text: string): string[] {
  return wordsIn(fold(text)).map(({ term }) => term);
}

it.each([
  // text, terms, what is new in this row
  ['Ja, daar ben ik bekend mee.', ['ja', 'daar', 'ben', 'ik', 'bekend', 'mee'], 'punctuation'],
  ["naaktfoto's van ‘Telegram’", ['naaktfotos', 'van', 'telegram'], 'an apostrophe inside, quotes around'],
  ['e-mail', ['email', 'e', 'mail'], 'a hyphen: as one, then its parts'],
  ['sluit- en', ['sluit', 'en'], 'a hyphen at the end'],
  ['10.000 en 3,5', ['10000', 'en', '3', '5'], 'a point between digits'],
  ['artikel 139h Sr.', ['artikel', '139h', 'sr'], 'digits and letters together'],
  ['2023/24, nr. 212', ['2023', '24', 'nr', '212'], 'a slash'],
  ['TK 2011 – 2012', ['tk', '2011', '2012'], 'a dash'],
  ['agenda 2023-2026.¹', ['agenda', '20232026', '2023', '2026'], 'a raised footnote number'],
  ['', [], 'nothing'],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});
