import type { Publicatie } from '../../lib/model/publicatie';

/**
 * How many words of the documents are typed. Each comes once in a hundred searches or so: what is read of the index for it,
 * and kept, is in memory then. A prime, so that each comes in each form; what is typed is some six hundred different queries,
 * more than is remembered of what was typed.
 */
const WORDS = 101;

function withError(word: string): string {
  return `${word.slice(0, 2)}${word.slice(3)}`;
}

/** What people type: a word, two, the beginning of one, a typing error, a filter, an article, a number. */
const FORMS: ((word: string, other: string) => string)[] = [
  (word) => word,
  (word, other) => `${word} ${other}`,
  (word) => word.slice(0, 4),
  withError,
  (word) => `status:beantwoord ${word}`,
  () => '125p Sv',
  (word, other) => `"${word}" -${other}`,
  () => '2024Z01211',
];

/** A query for each number from 0: another for hundreds of them, and all made of words of these documents. */
export function soakQueries(documents: readonly Publicatie[]): (number: number) => string {
  const texts = documents.flatMap(({ answers, questions }) => [...questions, ...answers].map(({ text }) => text));
  const words = [...new Set(texts.join(' ').match(/\p{L}{5,12}/gu))].slice(0, WORDS);
  const wordAt = (at: number) => words[at % words.length] ?? '';
  return (number) => {
    const form = FORMS[number % FORMS.length];
    return form?.(wordAt(number), wordAt(number * 7 + 1)) ?? '';
  };
}
