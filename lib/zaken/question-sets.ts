import type { Answer, Publicatie, Question } from '../model/publicatie';

/** One set of questions in a document, with its answers. */
export interface QuestionSet {
  questions: Question[];
  answers: Answer[];
}

/** Splits a list where its numbers start over: where one comes back, or where it is 1 again. */
function splitAtRestart<Entry>(entries: Entry[], numbersOf: (entry: Entry) => string[]): Entry[][] {
  const sets: Entry[][] = [];
  let seen = new Set<string>();
  for (const entry of entries) {
    const numbers = numbersOf(entry);
    const restarts = numbers.includes('1') || numbers.some((number) => seen.has(number));
    let set = sets.at(-1);
    if (!set || (restarts && seen.size > 0)) {
      set = [];
      sets.push(set);
      seen = new Set();
    }
    set.push(entry);
    for (const number of numbers) seen.add(number);
  }
  return sets;
}

/** The answers of a document, a list for each set of questions that it numbers by itself; most have one. */
export function answerSets({ answers }: Publicatie): Answer[][] {
  return splitAtRestart(answers, ({ numbers }) => numbers);
}

function fit({ questions, answers }: QuestionSet): boolean {
  const asked = new Set(questions.map(({ number }) => number));
  return answers.every(({ numbers }) => numbers.every((number) => asked.has(number)));
}

/**
 * The sets of questions in a document that answers several at once and numbers each from 1. Questions and answers go
 * together in their order; undefined when there are not as many sets of the one as of the other, or when the answers of
 * a set have numbers that its questions do not have: then it cannot be told. A document without questions, or without
 * answers, has sets of what it does have.
 */
export function questionSets(publicatie: Publicatie): QuestionSet[] | undefined {
  const asked = splitAtRestart(publicatie.questions, ({ number }) => [number]);
  const answered = answerSets(publicatie);
  if (asked.length > 0 && answered.length > 0 && asked.length !== answered.length) return undefined;
  const count = Math.max(asked.length, answered.length);
  const sets = Array.from({ length: count }, (_, at) => ({ questions: asked[at] ?? [], answers: answered[at] ?? [] }));
  return count > 1 && asked.length > 0 && !sets.every(fit) ? undefined : sets;
}
