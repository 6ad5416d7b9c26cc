import type { Answer, Publicatie, Question } from '../model/publicatie';

/** One set of questions in a document, with its answers. */
export interface QuestionSet {
  questions: Question[];
  answers: Answer[];
}

/** The numbers that more than one entry carries. */
function repeatedIn(lists: string[][]): Set<string> {
  const seen = new Set<string>();
  return new Set(
    lists.flatMap((list) => {
      const own = [...new Set(list)];
      const again = own.filter((number) => seen.has(number));
      for (const number of own) seen.add(number);
      return again;
    }),
  );
}

/** The numbers that more than one of these answers carries. */
export function repeatedNumbers(answers: Answer[]): Set<string> {
  return repeatedIn(answers.map(({ numbers }) => numbers));
}

/** The answer with a number, among those of one set; undefined where several have it: nobody can tell whose it is. */
export function answerWith(number: string, answers: Answer[]): Answer | undefined {
  const [only, ...more] = answers.filter(({ numbers }) => numbers.includes(number));
  return more.length === 0 ? only : undefined;
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

/** Questions of which no two have the same number are one set, in whatever order they stand. */
function isOneSet(questions: Question[]): boolean {
  return repeatedIn(questions.map(({ number }) => [number])).size === 0;
}

/**
 * Whether the answers of a document are to one set of questions. A number that comes back among them is then a misprint:
 * there are as many numbers as questions, and all others stand in the place of their questions. Where there are not as many
 * answers as questions, it is not the 1 with which the answers to a second set would begin.
 */
function areToOneSet({ questions, answers }: Publicatie): boolean {
  if (!isOneSet(questions)) return false;
  const repeated = repeatedNumbers(answers);
  if (repeated.size === 0) return true;
  if (questions.length !== answers.length && repeated.has('1')) return false;
  const inTurn = answers.flatMap(({ numbers }) => numbers);
  const isInPlace = (number: string, at: number) => repeated.has(number) || number === questions[at]?.number;
  return inTurn.length === questions.length && inTurn.every(isInPlace);
}

/**
 * The answers of a document, a list for each set of questions that it numbers by itself; most have one. A number may come
 * back within a list: see {@link answerWith}.
 */
export function answerSets(publicatie: Publicatie): Answer[][] {
  const { answers } = publicatie;
  if (answers.length > 0 && areToOneSet(publicatie)) return [answers];
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
  const { questions } = publicatie;
  const isWhole = questions.length > 0 && isOneSet(questions);
  const asked = isWhole ? [questions] : splitAtRestart(questions, ({ number }) => [number]);
  const answered = answerSets(publicatie);
  if (asked.length > 0 && answered.length > 0 && asked.length !== answered.length) return undefined;
  const count = Math.max(asked.length, answered.length);
  const sets = Array.from({ length: count }, (_, at) => ({ questions: asked[at] ?? [], answers: answered[at] ?? [] }));
  return count > 1 && asked.length > 0 && !sets.every(fit) ? undefined : sets;
}
