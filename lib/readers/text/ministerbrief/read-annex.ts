import { parseSubHeading, type SubHeading } from '../../parts/question-numbers';

/** The annex of a letter that answers questions: their heading, and each question and answer. */
export interface Annex {
  heading: string;
  questions: { number: string; text: string }[];
  answers: { numbers: string[]; text: string }[];
}

/** Reads the annex from its paragraphs, the first of which is the heading. */
export function readAnnex([heading = '', ...alineas]: string[]): Annex {
  const sections: { sub: SubHeading; alineas: string[] }[] = [];
  for (const alinea of alineas) {
    const sub = parseSubHeading(alinea);
    if (sub) sections.push({ sub, alineas: [] });
    else sections.at(-1)?.alineas.push(alinea);
  }
  const annex: Annex = { heading, questions: [], answers: [] };
  for (const { sub, alineas } of sections) {
    const text = alineas.join('\n\n');
    if (sub.part === 'antwoord') annex.answers.push({ numbers: sub.numbers, text });
    else annex.questions.push(...sub.numbers.map((number) => ({ number, text })));
  }
  return annex;
}
