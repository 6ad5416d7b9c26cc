import type { Publicatie, Question } from '../model/publicatie';
import { type QuestionSet, questionSets } from './question-sets';
import { wordsInCommon, wordsOf } from './same-words';

/** From here on two questions are the same one, written down a little differently. */
export const CLEARLY_THE_SAME = 0.9;

/** Where a question stands in a document that repeats it. */
export interface RepeatedQuestion {
  set: QuestionSet;
  question: Question;
}

const words = new WeakMap<Question, { list: string[]; joined: string }>();

/** Every question of a page is compared with every other: its words are taken apart once. */
function wordsIn(question: Question): { list: string[]; joined: string } {
  let found = words.get(question);
  if (!found) {
    const list = wordsOf(question.text);
    found = { list, joined: list.join('') };
    words.set(question, found);
  }
  return found;
}

/** How much of two questions is the same, from 0 to 1: see {@link wordsInCommon}. */
export function likeness(one: Question, other: Question): number {
  return wordsInCommon(wordsIn(one).list, wordsIn(other).list);
}

/** The candidates that repeat a question: word for word, or where none does, clearly. */
function repeats(question: Question, candidates: Question[]): Question[] {
  const { joined } = wordsIn(question);
  if (joined === '') return [];
  const equal = candidates.filter((candidate) => wordsIn(candidate).joined === joined);
  return equal.length > 0 ? equal : candidates.filter((candidate) => likeness(question, candidate) >= CLEARLY_THE_SAME);
}

/** The sets in which most of the questions that were asked are repeated; several when it cannot be told. */
function likeliest(asked: Question[], sets: QuestionSet[]): QuestionSet[] {
  if (sets.length < 2) return sets;
  const scores = sets.map((set) => asked.filter((question) => repeats(question, set.questions).length > 0).length);
  return sets.filter((_, at) => scores[at] === Math.max(...scores));
}

/**
 * Where a document that answers several sets of questions repeats one of them; its number there may be another. Only the
 * text tells: it is looked for in the set that repeats most of the questions that were `asked` together with it ("Bent u
 * bekend met het bericht?" may stand in each). Undefined when it is not there, or when it cannot be told.
 */
export function repeatedQuestion(
  question: Question,
  asked: Question[],
  publicatie: Publicatie,
): RepeatedQuestion | undefined {
  const places = likeliest(asked, questionSets(publicatie) ?? []).flatMap((set) =>
    repeats(question, set.questions).map((repeated) => ({ set, question: repeated })),
  );
  return places.length === 1 ? places[0] : undefined;
}
