import type { Citation } from '../../model/citation';
import { documentDay } from '../../model/document-day';
import type { Answer, Footnote, Publicatie, Question } from '../../model/publicatie';
import type { NoteMark } from '../crossrefs/find-other-document';
import { findCitations } from '../find-citations';

/** A piece of a document with a text of its own; for running text and notices the document itself. */
export type TextEntry = Publicatie | Question | Answer | Footnote;

/**
 * Between two texts: the end of a sentence, and one that names nothing, so that "artikel 4" in one text is never taken
 * for an article of the law that the text before it ended with.
 */
const BETWEEN = '.\n\nJa.\n\nJa.\n\n';

/** The pieces of a document in the order in which it is read: every question with its answer behind it. */
function entriesOf(publicatie: Publicatie): TextEntry[] {
  const { questions, answers, footnotes } = publicatie;
  const placed = new Set<Answer>();
  const pairs = questions.flatMap((question): TextEntry[] => {
    const own = answers.filter((answer) => !placed.has(answer) && answer.numbers.includes(question.number));
    for (const answer of own) placed.add(answer);
    return [question, ...own];
  });
  return [publicatie, ...pairs, ...answers.filter((answer) => !placed.has(answer)), ...footnotes];
}

/** The marks of footnotes in the joined texts, each with the footnote that has its number where there is only one. */
function notesIn(entries: TextEntry[], starts: number[], { footnotes }: Publicatie): NoteMark[] {
  const noteOf = (number: string): NoteMark['note'] => {
    const [footnote, ...more] = footnotes.filter((one) => one.number === number);
    const start = footnote && starts[entries.indexOf(footnote)];
    if (!footnote || start === undefined || more.length > 0) return undefined;
    return { start, end: start + footnote.text.length };
  };
  return entries.flatMap((entry, place) =>
    ('marks' in entry ? (entry.marks ?? []) : []).map(({ number, at }): NoteMark => {
      const note = noteOf(number);
      return { at: (starts[place] ?? 0) + at, ...(note ? { note } : {}) };
    }),
  );
}

/**
 * The citations in each text of a document, with offsets into that text. The document is read as one: a name that it
 * defines anywhere is known in all its texts. A question speaks of answers to earlier questions ("uw antwoord op vraag
 * 6"), so nothing in it refers to an answer in the document itself.
 */
export function citePublicatie(publicatie: Publicatie): Map<TextEntry, Citation[]> {
  const entries = entriesOf(publicatie);
  const texts = entries.map((entry) => entry.text ?? '');
  let from = 0;
  const starts = texts.map(({ length }) => {
    from += length + BETWEEN.length;
    return from - length - BETWEEN.length;
  });
  const notes = notesIn(entries, starts, publicatie);
  const citations = findCitations(texts.join(BETWEEN), {
    self: publicatie.id,
    date: documentDay(publicatie),
    notes,
  });
  const isQuestion = new Set<TextEntry>(publicatie.questions);
  return new Map(
    entries.map((entry, at) => {
      const start = starts[at] ?? 0;
      const end = start + (texts[at]?.length ?? 0);
      const own = citations
        .filter((citation) => citation.start >= start && citation.end <= end)
        .filter(({ target }) => !(target.system === 'internal' && isQuestion.has(entry)));
      return [
        entry,
        own.map((citation) => ({ ...citation, start: citation.start - start, end: citation.end - start })),
      ];
    }),
  );
}
