import type { Answer, Publicatie, Question } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { answerTo } from './answer-to';

/** A piece of a document, and the document. */
export interface From<Entry> {
  entry: Entry;
  from: Publicatie;
}

/** A sub-question with its answer; either may not be at hand. `number` is absent where the document does not tell it. */
export interface Pair {
  number?: string;
  question?: From<Question>;
  answer?: From<Answer>;
}

function pair(number: string, question?: From<Question>, answer?: From<Answer>): Pair {
  return { number, ...(question ? { question } : {}), ...(answer ? { answer } : {}) };
}

/** What the other documents of the zaak hold. Who answers several sets of questions at once numbers them in its own way. */
function elsewhere(number: string, { vraagnummers, id }: Publicatie, zaak: Zaak) {
  const others = vraagnummers.length === 1 ? zaak.publicaties.filter((other) => other.id !== id) : [];
  const asked = others.flatMap((from) =>
    from.questions.filter((entry) => entry.number === number).map((entry) => ({ entry, from })),
  );
  const found = answerTo(number, { ...zaak, publicaties: others });
  return { question: asked[0], answer: found && { entry: found.answer, from: found.antwoord } };
}

function pairsWith(number: string, publicatie: Publicatie, zaak: Zaak): Pair[] {
  const asked = publicatie.questions
    .filter((entry) => entry.number === number)
    .map((entry) => ({ entry, from: publicatie }));
  const answered = publicatie.answers
    .filter(({ numbers }) => numbers.includes(number))
    .map((entry) => ({ entry, from: publicatie }));
  if (asked.length < 2 && answered.length < 2) {
    const { question, answer } = elsewhere(number, publicatie, zaak);
    return [pair(number, asked[0] ?? question, answered[0] ?? answer)];
  }
  // Two sets of questions at once: in the order of the document, or where that cannot be told each by itself.
  if (asked.length === answered.length) return asked.map((question, at) => pair(number, question, answered[at]));
  return [
    ...asked.map((question) => pair(number, question)),
    ...answered.map((answer) => pair(number, undefined, answer)),
  ];
}

/**
 * The sub-questions of a document with their answers, in its order, nothing of it left out; what it lacks comes from the
 * other documents of its zaak.
 */
export function pairsOf(publicatie: Publicatie, zaak: Zaak): Pair[] {
  const { questions, answers } = publicatie;
  const numbers = new Set([...questions.map(({ number }) => number), ...answers.flatMap(({ numbers }) => numbers)]);
  const placeOf = ({ question, answer }: Pair) =>
    question?.from === publicatie ? questions.indexOf(question.entry) : answer ? answers.indexOf(answer.entry) : 0;
  const pairs = [...numbers].flatMap((number) => pairsWith(number, publicatie, zaak));
  const unnumbered = answers.filter((answer) => answer.numbers.length === 0);
  return [
    ...pairs.sort((a, b) => placeOf(a) - placeOf(b)),
    ...unnumbered.map((entry) => ({ answer: { entry, from: publicatie } })),
  ];
}
