import { fileURLToPath } from 'node:url';
import type { Answer, Antwoord, Brief, Kamervraag, Mededeling, Publicatie, Question } from '../../lib/model/publicatie';
import { capitalised } from '../../lib/readers/parts/capitalised';
import { withGaps } from '../../lib/readers/parts/gaps-of';
import { buildSeeds } from '../build-seeds';

/** The documents that the PDFs of the tests show, as they are to be read back: made from the seeds, never from a PDF. */

const SOURCE = { kind: 'pdf' as const };
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const seeds = JSON.parse(buildSeeds(ROOT)) as Publicatie[];

/** The seeds' document of this kind with this vraagnummer. */
export function seed<K extends Publicatie['kind']>(kind: K, vraagnummer: string): Extract<Publicatie, { kind: K }> {
  const found = seeds.find((one) => one.kind === kind && one.vraagnummers.includes(vraagnummer));
  if (!found) throw new Error(`no ${kind} to ${vraagnummer} in the seeds`);
  return found as Extract<Publicatie, { kind: K }>;
}

/** The seeds' letter that answers no questions. */
export function seedBrief(): Brief {
  const found = seeds.find((one) => one.kind === 'brief');
  if (found?.kind !== 'brief') throw new Error('no letter in the seeds');
  return found;
}

/** Questions and answers in one document, their notes numbered in the order in which they are printed. */
function together(kamervraag: Kamervraag, antwoord: Antwoord) {
  const footnotes: Publicatie['footnotes'] = [];
  const renumbered = <T extends Question | Answer>(part: T, notes: Publicatie['footnotes']): T => {
    const marks = part.marks?.map(({ number, at }) => {
      const note = notes.find((one) => one.number === number);
      if (!note) throw new Error(`no note ${number}`);
      footnotes.push({ ...note, number: String(footnotes.length + 1) });
      return { number: String(footnotes.length), at };
    });
    return marks ? { ...part, marks } : part;
  };
  const questions: Question[] = [];
  const answers: Answer[] = [];
  for (const question of kamervraag.questions) {
    questions.push(renumbered(question, kamervraag.footnotes));
    const own = antwoord.answers.filter(({ numbers }) => numbers.at(-1) === question.number);
    answers.push(...own.map((answer) => renumbered(answer, antwoord.footnotes)));
  }
  return { questions, answers, footnotes };
}

/** An answer's document prints the offices as the question does, and no party of a minister. */
function officesAsPrinted(antwoord: Antwoord, asked: Kamervraag): Antwoord['bewindspersonen'] {
  return antwoord.bewindspersonen.map(({ name = '', role = '' }) => {
    const same = asked.bewindspersonen.find((one) => one.role?.toLowerCase() === role.toLowerCase());
    return { name, role: same?.role ?? capitalised(role) };
  });
}

/** The seeds' answer as an Aanhangsel: with its questions, under their subject, without a vraagnummer or a letter. */
export function printedAntwoord(vraagnummer: string, id: string, vergaderjaar: string): Antwoord {
  const asked = seed('kamervraag', vraagnummer);
  const { kenmerk: _kenmerk, text: _text, marks: _marks, gaps: _gaps, ...answered } = seed('antwoord', vraagnummer);
  return withGaps<Antwoord>({
    ...answered,
    id,
    title: asked.title,
    vraagnummers: [],
    vergaderjaar,
    bewindspersonen: officesAsPrinted(seed('antwoord', vraagnummer), asked),
    subjects: [],
    ...together(asked, seed('antwoord', vraagnummer)),
    source: SOURCE,
  });
}

/** The seeds' question; one that comes from the Kamer itself prints no vergaderjaar. */
export function printedKamervraag(vraagnummer: string, id: string, vergaderjaar?: string): Kamervraag {
  const { gaps: _gaps, ...asked } = seed('kamervraag', vraagnummer);
  const year = vergaderjaar ? { vergaderjaar } : {};
  return withGaps<Kamervraag>({ ...asked, id, ...year, subjects: [], aanhangsels: [], source: SOURCE });
}

/** The seeds' notice of delay, which repeats the questions and names the minister who asks for more time. */
export function printedMededeling(vraagnummer: string, id: string, vergaderjaar: string): Mededeling {
  const asked = seed('kamervraag', vraagnummer);
  const { gaps: _gaps, ...notice } = seed('mededeling', vraagnummer);
  const [bewindspersoon] = officesAsPrinted(seed('antwoord', vraagnummer), asked);
  return withGaps<Mededeling>({
    ...notice,
    id,
    vraagnummers: [],
    vergaderjaar,
    bewindspersonen: bewindspersoon ? [bewindspersoon] : [],
    subjects: [],
    questions: asked.questions,
    source: SOURCE,
  });
}

/**
 * The seeds' answer as the letter that it was sent in, with its questions. Both number their notes from 1: those of the
 * questions, which are printed in brackets at the end, keep the brackets.
 */
export function printedLetter(vraagnummer: string, id: string): Antwoord {
  const asked = seed('kamervraag', vraagnummer);
  const { kenmerk: _kenmerk, gaps: _gaps, ...answered } = seed('antwoord', vraagnummer);
  const bracketed = <N extends { number: string }>(note: N): N => ({ ...note, number: `[${note.number}]` });
  const questions = asked.questions.map((question) =>
    question.marks ? { ...question, marks: question.marks.map(bracketed) } : question,
  );
  return withGaps<Antwoord>({
    ...answered,
    id,
    title: asked.title,
    subjects: [],
    questions,
    footnotes: [...answered.footnotes, ...asked.footnotes.map(bracketed)],
    source: SOURCE,
  });
}
