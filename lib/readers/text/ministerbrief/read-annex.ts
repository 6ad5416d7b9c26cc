import { parseSubHeading, type SubHeading } from '../../parts/question-numbers';
import { type ReadParts, readParts } from '../../parts/read-parts';

/** The annex of a letter that answers questions: their heading, and each question and answer. */
export interface Annex extends ReadParts {
  heading: string;
}

/** Reads the annex from its paragraphs, the first of which is the heading. */
export function readAnnex([heading = '', ...alineas]: string[]): Annex {
  const sections: (SubHeading & { alineas: string[] })[] = [];
  for (const alinea of alineas) {
    const sub = parseSubHeading(alinea);
    if (sub) sections.push({ ...sub, alineas: [] });
    else sections.at(-1)?.alineas.push(alinea);
  }
  return { heading, ...readParts(sections, (section) => ({ text: section.alineas.join('\n\n') })) };
}
