import type { Publicatie } from '../../model/publicatie';
import type { Zaak } from '../../model/zaak';
import { numbersAsIn } from '../../zaken/answers-in';
import { hasContent } from '../../zaken/has-content';
import { type QuestionSet, questionSets } from '../../zaken/question-sets';
import { lastPrints } from '../../zaken/reprint-of';
import { fold } from '../words/fold';
import type { Field, Unit } from './entry';

/** Texts whose lengths differ by more characters than this, or a twentieth, are not one text in two spellings. */
const SPELLING = 10;

function isSameText(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > Math.max(SPELLING, one.length / 20)) return false;
  const words = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
  return words(one) === words(other);
}

/** Fields by the unit that they belong to, in the order in which the units came up; a text that two documents print, once. */
class Units {
  readonly #fields = new Map<string, Field[]>();

  add(unit: string, field: Field): void {
    if (field.text.trim() === '') return;
    const fields = this.#fields.get(unit);
    if (!fields) this.#fields.set(unit, [field]);
    else if (!fields.some(({ text, part }) => part === field.part && isSameText(text, field.text))) fields.push(field);
  }

  all(): Unit[] {
    return [...this.#fields.values()].map((fields) => ({ fields }));
  }
}

function setsOf(publicatie: Publicatie): QuestionSet[] {
  const { questions, answers } = publicatie;
  return (
    questionSets(publicatie) ?? [
      { questions, answers: [] },
      { questions: [], answers },
    ]
  );
}

/** From the number of a sub-question to the first of those that are answered with it, if that is another. */
function leadsIn(sets: QuestionSet[]): Map<string, string> {
  const leads = new Map<string, string>();
  for (const { numbers } of sets.flatMap(({ answers }) => answers)) {
    for (const number of numbers)
      if (!leads.has(number)) leads.set(number, leads.get(numbers[0] ?? '') ?? numbers[0] ?? number);
  }
  return leads;
}

function addSet(
  units: Units,
  { questions, answers }: QuestionSet,
  document: string,
  unitOf: (number: string) => string,
) {
  for (const { number, text } of questions) {
    units.add(unitOf(number), { text, shown: true, document, question: number, part: 'vraag' });
  }
  answers.forEach(({ numbers: [number], text }, at) => {
    if (number === undefined) units.add(`${document} answer ${at}`, { text, shown: true, document });
    else units.add(unitOf(number), { text, shown: true, document, question: number, part: 'antwoord' });
  });
}

function addRest(units: Units, { id: document, text = '', footnotes }: Publicatie): void {
  text.split(/\n\s*\n/).forEach((paragraph, at) => {
    units.add(`${document} paragraph ${at}`, { text: paragraph.trim(), shown: true, document });
  });
  for (const { text } of footnotes) units.add(`${document} footnotes`, { text, shown: true, document });
}

/**
 * The units of a zaak behind its head: each sub-question with all its answers, questions that are answered together as one;
 * then the paragraphs of other text and the footnotes of each document. What numbers in its own way has units of its own.
 * Of a document that was printed more than once only the last print counts.
 */
export function textsOf(zaak: Zaak): Unit[] {
  const { publicaties } = zaak;
  const whole = lastPrints(publicaties.filter(hasContent));
  const units = new Units();
  const alike = whole.filter((publicatie) => numbersAsIn(zaak, publicatie));
  const leads = leadsIn(alike.flatMap(setsOf));
  for (const publicatie of whole) {
    const isAlike = alike.includes(publicatie);
    setsOf(publicatie).forEach((set, at) => {
      const own = isAlike ? leads : leadsIn([set]);
      const name = isAlike ? '' : `${publicatie.id} ${at} `;
      addSet(units, set, publicatie.id, (number) => `${name}${own.get(number) ?? number}`);
    });
  }
  for (const publicatie of whole) addRest(units, publicatie);
  return units.all();
}
