import type { Bewindspersoon, Publicatie } from '../../model/publicatie';
import type { Field, Unit } from './entry';
import { referenceWords } from './reference-words';

/** "Dilan Yeşilgöz-Zegerius (minister justitie en veiligheid, VVD)"; a question names only the office. */
function personLine({ name, role, fractie }: Bewindspersoon): string {
  const details = [name ? role : undefined, fractie].filter((detail) => detail !== undefined).join(', ');
  return `${name ?? role ?? ''}${details ? ` (${details})` : ''}`;
}

function numbersOf({ id, vraagnummers, kenmerk, aanhangselnummer }: Publicatie): string[] {
  return [id, ...vraagnummers, kenmerk, aanhangselnummer].filter((number) => number !== undefined);
}

/**
 * What stands at the head of one document. Names weigh more than the offices and parties printed beside them, so they stand
 * in fields of their own; the line that is shown holds all of it.
 */
function fieldsOf(publicatie: Publicatie): Field[] {
  const { id: document, title, subjects, indieners, bewindspersonen } = publicatie;
  const people = [...indieners, ...bewindspersonen];
  const hidden = (text: string | undefined, level: NonNullable<Field['level']> = 3): Field[] =>
    text ? [{ text, level, shown: false, document }] : [];
  const shown = (text: string, level: NonNullable<Field['level']>): Field[] =>
    text ? [{ text, level, shown: true, document }] : [];
  return [
    ...hidden(title),
    ...numbersOf(publicatie).flatMap((number) => hidden(number)),
    ...people.flatMap(({ name }) => hidden(name)),
    ...people.flatMap(({ fractie }) => hidden(fractie, 2)),
    ...bewindspersonen.flatMap((bewindspersoon) => shown(personLine(bewindspersoon), 1)),
    ...shown(subjects.join(', '), 2),
    ...hidden(referenceWords(publicatie), 0),
  ];
}

/** The titles, names, parties, subjects and numbers of the documents of a zaak; what several of them say, once. */
export function headOf(publicaties: readonly Publicatie[]): Unit {
  const fields = new Map<string, Field>();
  for (const field of publicaties.flatMap(fieldsOf)) {
    const key = `${field.level} ${field.shown} ${field.text}`;
    if (!fields.has(key)) fields.set(key, field);
  }
  return { fields: [...fields.values()] };
}
