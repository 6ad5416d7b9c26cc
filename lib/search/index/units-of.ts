import type { Bewindspersoon, Publicatie } from '../../model/publicatie';
import { questionTexts } from './question-texts';
import { referenceWords } from './reference-words';

/** A piece of text in a unit, and how much a word in it says about the unit, from 0 to 1. */
interface Field {
  text: string;
  weight: number;
  /** What to show when the unit matched here; a title is on show already. */
  shown: boolean;
  /** The sub-question that the text is from or answers, and which of the two it is. */
  question?: string;
  part?: 'vraag' | 'antwoord';
}

/** What is searched as one: a document's head, a sub-question, an answer, or a paragraph. */
export interface Unit {
  fields: Field[];
}

const WEIGHT = {
  title: 0.95,
  name: 0.9,
  id: 0.9,
  reference: 0.5,
  party: 0.8,
  subject: 0.7,
  role: 0.6,
  text: 0.3,
  otherQuestion: 0.1,
};

function shown(text: string, weight: number): Field {
  return { text, weight, shown: true };
}

function shownOf(part: 'vraag' | 'antwoord', question: string, text: string, weight: number): Field {
  return { text, weight, shown: true, question, part };
}

function hidden(text: string, weight: number): Field {
  return { text, weight, shown: false };
}

/** "Dilan Yeşilgöz-Zegerius (minister justitie en veiligheid, VVD)"; a question names only the office. */
function personLine({ name, role, fractie }: Bewindspersoon): string {
  const details = [name ? role : undefined, fractie].filter((detail) => detail !== undefined).join(', ');
  return `${name ?? role ?? ''}${details ? ` (${details})` : ''}`;
}

/**
 * A document's title, names, parties, subjects and numbers. Names weigh more than the roles and parties printed beside
 * them, so they stand in fields of their own; the line that is shown holds all of it.
 */
function headOf(publicatie: Publicatie): Unit {
  const { title, id, vraagnummers, kenmerk, aanhangselnummer, subjects, indieners, bewindspersonen } = publicatie;
  const people = [...indieners, ...bewindspersonen];
  const numbers = [id, ...vraagnummers, kenmerk, aanhangselnummer].filter((number) => number !== undefined);
  return {
    fields: [
      hidden(title, WEIGHT.title),
      hidden(numbers.join('\n'), WEIGHT.id),
      hidden(referenceWords(publicatie), WEIGHT.reference),
      ...people.map(({ name }) => hidden(name ?? '', WEIGHT.name)),
      ...people.map(({ fractie }) => hidden(fractie ?? '', WEIGHT.party)),
      ...bewindspersonen.map((bewindspersoon) => shown(personLine(bewindspersoon), WEIGHT.role)),
      shown(subjects.join(', '), WEIGHT.subject),
    ],
  };
}

/** An answer with the question that it answers, which says less about it than its own words. */
function answersOf(publicatie: Publicatie, questions: ReadonlyMap<string, string>): Unit[] {
  return publicatie.answers.map(({ numbers, text }) => ({
    fields: [
      numbers[0] ? shownOf('antwoord', numbers[0], text, WEIGHT.text) : shown(text, WEIGHT.text),
      ...numbers.flatMap((number) => {
        const question = questions.get(number);
        return question ? [shownOf('vraag', number, question, WEIGHT.otherQuestion)] : [];
      }),
    ],
  }));
}

function questionsOf(publicatie: Publicatie): Unit[] {
  const answered = new Set(publicatie.answers.flatMap(({ numbers }) => numbers));
  return publicatie.questions
    .filter(({ number }) => !answered.has(number))
    .map(({ number, text }) => ({ fields: [shownOf('vraag', number, text, WEIGHT.text)] }));
}

function paragraphsOf(publicatie: Publicatie): Unit[] {
  const paragraphs = publicatie.text?.split(/\n\s*\n/) ?? [];
  return paragraphs
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ fields: [shown(paragraph.trim(), WEIGHT.text)] }));
}

/** The units of a document, its head first. `zaak`: every document with its vraagnummer, for questions asked elsewhere. */
export function unitsOf(publicatie: Publicatie, zaak: readonly Publicatie[]): [head: Unit, ...rest: Unit[]] {
  return [
    headOf(publicatie),
    ...questionsOf(publicatie),
    ...answersOf(publicatie, questionTexts(publicatie, zaak)),
    ...paragraphsOf(publicatie),
  ];
}
