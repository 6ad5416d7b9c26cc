import { replacedOnce, textMutation } from '../mutation';

const NUMBERS = ['1-200', '1 t/m 40', '1-200, 201-400, 401-600, 601-800, 801-999', '1, '.repeat(99).concat('1')];
const LENGTHS = [1, 1000, 10_000];
/** What says that a question begins, with its number. */
const HEADING = /(?:\bVraag\s+|<nr>)\d+\s*(?:<\/\w+>|\n)/gi;

/** A heading with hundreds of numbers above a long text, which is the question for each of them. */
export const manyNumbers = textMutation('many numbers', ['page', 'xml', 'text'], (text, random, kind) => {
  const long = 'Wat? '.repeat(random.of(LENGTHS));
  const below = { page: `<p>${long}</p>`, xml: `<al>${long}</al>` }[kind as string] ?? `\n${long}\n\n`;
  return replacedOnce(text, HEADING, random, (found) => found.replace(/\d+/, random.of(NUMBERS)) + below);
});
