import { isPublished } from '../identifiers/publication-id';
import type { Answer, Publicatie, Question } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { answersTo } from './answer-to';
import { askedIn, numbersAsIn } from './answers-in';
import { answerWith, questionSets, repeatedNumbers } from './question-sets';
import { firstPrintId } from './reprint-of';

/** A piece of a document, and the document. */
export interface From<Entry> {
  entry: Entry;
  from: Publicatie;
}

/**
 * A sub-question with its answers, the first of them first and supplementing ones after it; either may not be at hand.
 * `number` is absent where the document does not tell it.
 */
export interface Pair {
  number?: string;
  question?: From<Question>;
  answers: From<Answer>[];
}

function pair(from: Publicatie, number: string, question?: Question, answer?: Answer): Pair {
  return {
    number,
    ...(question ? { question: { entry: question, from } } : {}),
    answers: answer ? [{ entry: answer, from }] : [],
  };
}

/** What a document says by itself: in its order, nothing left out, what its sets of questions do not tie standing alone. */
function ownPairs(publicatie: Publicatie): Pair[] {
  const { questions, answers } = publicatie;
  const sets = questionSets(publicatie) ?? [
    { questions, answers: [] },
    { questions: [], answers },
  ];
  const pairs = sets.flatMap((set) => {
    const asked = set.questions.map((question) => {
      return pair(publicatie, question.number, question, answerWith(question.number, set.answers));
    });
    const isAsked = (number: string) => set.questions.some((question) => question.number === number);
    const repeated = repeatedNumbers(set.answers);
    const unasked = set.answers.flatMap((answer) =>
      answer.numbers
        .filter((number) => !isAsked(number) && !repeated.has(number))
        .map((number) => pair(publicatie, number, undefined, answer)),
    );
    return [...asked, ...unasked];
  });
  const tied = new Set(pairs.flatMap((own) => own.answers.map(({ entry }) => entry)));
  const untied = answers.filter((answer) => !tied.has(answer));
  return [...pairs, ...untied.map((entry) => ({ answers: [{ entry, from: publicatie }] }))];
}

/** The zaak without other prints of a document, and for a letter without what the site published of the same answer. */
function besides(publicatie: Publicatie, zaak: Zaak): Zaak {
  const isSameAnswer = (other: Publicatie) =>
    publicatie.kind === 'antwoord' &&
    other.kind === 'antwoord' &&
    !isPublished(publicatie) &&
    isPublished(other) &&
    other.nader === publicatie.nader;
  const others = zaak.publicaties.filter(
    (other) => firstPrintId(other.id) !== firstPrintId(publicatie.id) && !isSameAnswer(other),
  );
  return { ...zaak, publicaties: [...others, publicatie] };
}

function askedElsewhere(number: string, zaak: Zaak): From<Question> | undefined {
  const [submitted] = askedIn(zaak);
  const fromKamervraag = zaak.publicaties.filter(
    ({ kind, questions }) => kind === 'kamervraag' && submitted !== undefined && questions.includes(submitted),
  );
  const repeating = zaak.publicaties.filter(({ kind }) => kind !== 'kamervraag');
  return [...fromKamervraag, ...repeating.filter((other) => numbersAsIn(zaak, other))]
    .flatMap((from) => from.questions.map((entry) => ({ entry, from })))
    .find(({ entry }) => entry.number === number);
}

/**
 * The sub-questions of a document with their answers, in its order, nothing of it left out; what it lacks comes from the
 * other documents of its zaak. Who answers several sets of questions at once numbers them in its own way: then the others
 * add nothing.
 */
export function pairsOf(publicatie: Publicatie, zaak: Zaak): Pair[] {
  const pairs = ownPairs(publicatie);
  if (!numbersAsIn(zaak, publicatie)) return pairs;
  const others = besides(publicatie, zaak);
  return pairs.map((own) => {
    const { number, answers } = own;
    if (number === undefined) return own;
    const question = own.question ?? askedElsewhere(number, others);
    const found = answersTo(number, others).map(({ antwoord, answer }) => ({ entry: answer, from: antwoord }));
    const missing = answers.filter(({ entry }) => !found.some((other) => other.entry === entry));
    return { number, ...(question ? { question } : {}), answers: [...missing, ...found] };
  });
}
