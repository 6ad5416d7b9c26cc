import type { Citation } from '../../model/citation';
import type { Publicatie } from '../../model/publicatie';
import { citationKeys, keyOf } from './citation-keys';
import type { TextEntry } from './cite-publicatie';

/** Something that a document cites. */
export interface CitedPlace {
  /** See {@link keyOf}. */
  key: string;
  /** The first sub-question in which, in whose answer, or in a footnote to either it is cited; absent outside these. */
  question?: string;
}

/**
 * The sub-question that each piece of a document belongs to. A footnote is that of the text with its mark, where no other
 * footnote has the same number.
 */
function questionsOf({ questions, answers, footnotes }: Publicatie): Map<TextEntry, string> {
  const found = new Map<TextEntry, string>(questions.map((question) => [question, question.number]));
  for (const answer of answers) if (answer.numbers[0]) found.set(answer, answer.numbers[0]);
  const marked = new Map<string, string>();
  for (const [entry, question] of found) {
    for (const { number } of ('marks' in entry && entry.marks) || []) {
      if (!marked.has(number)) marked.set(number, question);
    }
  }
  const numbers = new Set<string>();
  const repeated = new Set(
    footnotes.map(({ number }) => number).filter((number) => numbers.size === numbers.add(number).size),
  );
  for (const footnote of footnotes) {
    const question = repeated.has(footnote.number) ? undefined : marked.get(footnote.number);
    if (question) found.set(footnote, question);
  }
  return found;
}

/**
 * Everything that a document cites, each place once, in the order in which it is read, and what its own links lead to.
 * Without the document itself, what a question lists as its own Aanhangsels, and references within the document.
 * `cited`: the citations in each of its texts.
 */
export function citedPlaces(publicatie: Publicatie, cited: ReadonlyMap<TextEntry, readonly Citation[]>): CitedPlace[] {
  const { id, kind, aanhangsels, links } = publicatie;
  const keyOfId = (id: string) => keyOf({ system: 'op', id }) ?? id;
  const own = new Set([id, ...(kind === 'kamervraag' ? aanhangsels : [])].map(keyOfId));
  const questions = questionsOf(publicatie);
  const places = new Map<string, CitedPlace>();
  const add = (key: string, question?: string) => {
    if (own.has(key) || places.get(key)?.question) return;
    places.set(key, { key, ...(question ? { question } : {}) });
  };
  for (const [entry, citations] of cited) {
    for (const key of citations.flatMap(citationKeys)) add(key, questions.get(entry));
  }
  for (const link of links) if (link.id) add(keyOfId(link.id));
  return [...places.values()];
}
