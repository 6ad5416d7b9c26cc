import { describePaper } from '../citations/target/describe-paper';
import { documentDay } from '../model/document-day';
import type { Publicatie } from '../model/publicatie';
import { oneLine } from './one-line';
import { type PersonName, personName } from './person-name';
import { printedNumber } from './printed-number';
import { referenceAddress } from './reference';

/** A document as bibliographies describe it: every text in one line, nothing in it that the document does not say. */
export interface BibliographicRecord {
  id: string;
  /** What it is, in Dutch: "Antwoord op Kamervragen". */
  genre: string;
  title: string;
  authors: PersonName[];
  /** The day that it is known by, `YYYY-MM-DD`. */
  day?: string | undefined;
  /** Its number in the series; the ministry's reference on a letter. */
  number?: string | undefined;
  series?: string | undefined;
  /** The parliamentary year, `2023-2024`. */
  vergaderjaar?: string | undefined;
  /** The Kamer that published it. */
  institution?: string | undefined;
  url?: string | undefined;
  /** The day on which its page was read, `YYYY-MM-DD`. */
  accessed?: string | undefined;
  keywords: string[];
}

const GENRES = {
  kamervraag: 'Kamervragen',
  antwoord: 'Antwoord op Kamervragen',
  mededeling: 'Mededeling',
  brief: 'Brief',
};
const KAMERS = { tk: 'Tweede Kamer der Staten-Generaal', ek: 'Eerste Kamer der Staten-Generaal' };

type Published = Pick<BibliographicRecord, 'number' | 'series' | 'vergaderjaar' | 'institution'>;

function published({ id, aanhangselnummer, kenmerk, vergaderjaar }: Publicatie): Published {
  const paper = describePaper(id);
  if (paper?.kind === 'aanhangsel') {
    return {
      number: printedNumber(aanhangselnummer ?? paper.number),
      series: 'Aanhangsel van de Handelingen der Staten-Generaal',
      vergaderjaar: paper.vergaderjaar,
      institution: KAMERS[paper.kamer],
    };
  }
  if (paper?.kind === 'kamervraag') {
    const institution = id.startsWith('kv-ek-') ? KAMERS.ek : KAMERS.tk;
    return { number: paper.vraagnummer, series: 'Kamervragen zonder antwoord', vergaderjaar, institution };
  }
  return { number: kenmerk, vergaderjaar };
}

/** Who wrote it: those who asked, or the members of the government who answer. Who is known by an office only is left out. */
function authorsOf({ kind, indieners, bewindspersonen, title }: Publicatie): PersonName[] {
  const writers = kind === 'kamervraag' ? indieners : bewindspersonen;
  return writers.flatMap(({ name }) => (name ? [personName(name, title)] : []));
}

/** What a bibliography says of a document. Of an answer the author is who answers: who asked stands in its title. */
export function bibliographicRecord(publicatie: Publicatie): BibliographicRecord {
  const { id, kind, title, subjects, source } = publicatie;
  const url = referenceAddress(publicatie);
  const { number, ...rest } = published(publicatie);
  const genre = kind === 'antwoord' && publicatie.nader ? 'Nader antwoord op Kamervragen' : GENRES[kind];
  return {
    id,
    genre,
    title: oneLine(title),
    authors: authorsOf(publicatie),
    day: documentDay(publicatie),
    ...rest,
    number: number && oneLine(number),
    url,
    accessed: url && source.readAt?.slice(0, 10),
    keywords: subjects.map(oneLine),
  };
}
