import type { Publicatie } from '../../../../lib/model/publicatie';
import { fold } from '../../../../lib/search/words/fold';
import { wordsIn } from '../../../../lib/search/words/words-in';

/** What is searched as one, looked at plainly: the head first, then each sub-question with its answers, then the notes. */
export function benchUnits(publicatie: Publicatie): string[] {
  const { title, id, vraagnummers, indieners, bewindspersonen, subjects, questions, answers, footnotes } = publicatie;
  const names = [...indieners, ...bewindspersonen].flatMap((person) => Object.values(person));
  return [
    [title, id, ...vraagnummers, ...names, ...subjects].join('\n'),
    ...questions.map(({ number, text }) => {
      const own = answers.filter(({ numbers }) => numbers.includes(number));
      return [text, ...own.map((answer) => answer.text)].join('\n');
    }),
    footnotes.map(({ text }) => text).join('\n'),
  ];
}

/** The words of a text as search understands them, folded, in order. */
export function termsOf(text: string): string[] {
  return wordsIn(fold(text)).map(({ term }) => term);
}

/** The words of a text with a space around each, to look for words that stand one directly behind the other. */
export function spaced(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()} `;
}
