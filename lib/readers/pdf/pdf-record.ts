import type { Publicatie } from '../../model/publicatie';
import type { headFields } from '../parts/head-fields';
import { mergeNames } from '../parts/merge-names';
import { allOf, type Metas, metasFrom } from '../parts/metas';
import type { Letter } from './letter';
import type { Masthead } from './masthead';

type Fields = ReturnType<typeof headFields>;

/** What the masthead and the letter say, in the names of a page's head. */
export function pdfRecord(masthead: Masthead, letter: Letter | undefined): Metas {
  const { vergaderjaar = '', aanhangselnummer = '', vraagnummer = '', ingezonden = '', kamer } = masthead;
  return metasFrom([
    ['OVERHEIDop.vergaderjaar', vergaderjaar],
    ['OVERHEIDop.aanhangselNummer', aanhangselnummer],
    ['OVERHEIDop.vraagnummer', vraagnummer || (letter?.vraagnummer ?? '')],
    ['OVERHEIDop.datumIndiening', ingezonden],
    ['OVERHEIDop.datumOntvangst', letter?.date ?? ''],
    ['DC.creator', kamer === 'ek' ? 'Eerste Kamer der Staten-Generaal' : ''],
  ]);
}

/** The fields with the ministers who signed the letter, under the names that the record gives them. */
export function withLetter(fields: Fields, letter: Letter | undefined, metas: Metas): Fields {
  if (!letter) return fields;
  const named = allOf(metas, 'OVERHEIDop.ontvanger');
  return {
    ...fields,
    title: fields.title || letter.onderwerp || '',
    bewindspersonen: letter.signed.length > 0 ? mergeNames(letter.signed, named) : fields.bewindspersonen,
  };
}

/** The fields, and from the page around the PDF those that neither its record nor the PDF tells. */
export function filledFrom(known: Publicatie | undefined, fields: Fields): Fields {
  if (!known) return fields;
  const either = <T>(own: T[], other: T[]) => (own.length > 0 ? own : other);
  return {
    ...(known.vergaderjaar ? { vergaderjaar: known.vergaderjaar } : {}),
    ...(known.aanhangselnummer ? { aanhangselnummer: known.aanhangselnummer } : {}),
    ...fields,
    title: fields.title || known.title,
    vraagnummers: either(fields.vraagnummers, known.vraagnummers),
    indieners: either(fields.indieners, known.indieners),
    bewindspersonen: either(fields.bewindspersonen, known.bewindspersonen),
    dates: { ...known.dates, ...fields.dates } as Fields['dates'],
    subjects: either(fields.subjects, known.subjects),
    aanhangsels: [...new Set([...fields.aanhangsels, ...known.aanhangsels])],
  };
}
