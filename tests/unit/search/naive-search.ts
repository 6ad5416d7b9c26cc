import type { Publicatie } from '../../../lib/model/publicatie';
import { referenceWords } from '../../../lib/search/index/reference-words';
import { parseQuery, type QueryWord } from '../../../lib/search/query/parse-query';
import { fold } from '../../../lib/search/words/fold';
import { wordsIn } from '../../../lib/search/words/words-in';

type Typed = Pick<QueryWord, 'term' | 'letters'>;

function termsOf(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => wordsIn(fold(text ?? '')).map(({ term }) => term));
}

function holds(terms: string[], { term, letters }: Typed): boolean {
  return terms.some((candidate) => candidate.startsWith(term) || (letters >= 4 && candidate.includes(term)));
}

/** The word itself, or each of the parts that a hyphen ties. */
function holdsWord(terms: string[], word: QueryWord): boolean {
  const parts = word.parts.map((part) => ({ term: part, letters: part.replaceAll('ij', 'y').length }));
  return holds(terms, word) || (parts.length > 0 && parts.every((part) => holds(terms, part)));
}

function headOf(document: Publicatie): string[] {
  const people = [...document.indieners, ...document.bewindspersonen];
  return termsOf(
    document.title,
    referenceWords(document),
    document.id,
    ...document.vraagnummers,
    ...document.subjects,
    ...people.flatMap(({ name, fractie }) => [name, fractie]),
  );
}

/** Every question as submitted, when it is certain which questions a document answers. */
function questionOf(number: string, document: Publicatie, all: Publicatie[]): string | undefined {
  const [vraagnummer, ...more] = document.vraagnummers;
  const asked = all.filter(
    (other) => other.kind === 'kamervraag' && vraagnummer && other.vraagnummers[0] === vraagnummer,
  );
  const places = more.length === 0 ? [document, ...asked] : [document];
  return places.flatMap(({ questions }) => questions).find((question) => question.number === number)?.text;
}

function unitsOf(document: Publicatie, all: Publicatie[]): string[][] {
  const { questions, answers, text } = document;
  const answered = answers.flatMap(({ numbers }) => numbers);
  return [
    [],
    ...questions.filter(({ number }) => !answered.includes(number)).map((question) => termsOf(question.text)),
    ...answers.map(({ numbers, text }) => termsOf(text, ...numbers.map((number) => questionOf(number, document, all)))),
    ...(text ?? '').split(/\n\s*\n/).map((paragraph) => termsOf(paragraph)),
  ];
}

/** Whether a word of the query stands nowhere in the corpus, so that typing errors may be forgiven in it. */
export function hasUnknownWord(all: Publicatie[], query: string): boolean {
  const everything = all.flatMap((document) => [...headOf(document), ...unitsOf(document, all).flat()]);
  return parseQuery(query).some((word) => !holds(everything, word));
}

/** The ids of what a query finds, typing errors aside, by looking at everything. */
export function naiveSearch(all: Publicatie[], query: string): string[] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  return all
    .filter((document) => {
      const head = headOf(document);
      return unitsOf(document, all).some((unit) =>
        words.every((word) => holdsWord(head, word) || holdsWord(unit, word)),
      );
    })
    .map(({ id }) => id);
}
