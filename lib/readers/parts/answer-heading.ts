import { aanhangselId, type Kamer } from '../../identifiers/publication-id';
import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import type { Bewindspersoon } from '../../model/publicatie';
import { parseDutchDate } from './dutch-date';

/** What the second heading of an Aanhangsel says. */
export interface AnswerHeading {
  bewindspersonen: Bewindspersoon[];
  ontvangen?: string;
  /** Ids of the Aanhangsels named after "Zie ook": the notice of delay that came before. */
  aanhangsels: string[];
}

/** "Minister Koolmees (Sociale Zaken en Werkgelegenheid)"; "Minister van X" names an office, "van der X" a person. */
const PERSON =
  /\b(Minister-President|Minister|Staatssecretaris)\s+((?!(?:van|voor)\s+(?!der?\s|den\s|het\s))[^(),]{2,60}?)\s*\((?!ontvangen|ingezonden)([^()]+)\)/gi;
/** No heading is longer; what is, is not read further. */
const LONGEST = 4000;
const RECEIVED = /\(ontvangen\s+(?:op\s+)?([^()]*?\d{4})[^()]*\)/i;
const SEE_ALSO =
  /Aanhangsel(?:\s+van\s+de)?\s+Handelingen(?:\s+II)?,?\s+(?:vergaderjaar\s+)?(\d{4}\s*[-–/]\s*\d{2,4}),?\s+nrs?\.?\s*(\d+(?:(?:,|\s+en)\s+(?:nr\.?\s*)?\d+)*)/gi;

/**
 * Reads "Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid) (ontvangen 21 juni 2021). Zie ook Aanhangsel
 * Handelingen, vergaderjaar 2020–2021, nr. 3173." `asked` is what the question's heading calls the offices: the answer
 * gives only the portfolio, the question says "van" or "voor".
 */
export function parseAnswerHeading(heading: string, asked: Bewindspersoon[] = [], kamer: Kamer = 'tk'): AnswerHeading {
  const text = heading.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const bewindspersonen = [...text.matchAll(PERSON)].map((match): Bewindspersoon => {
    const [, office = '', name = '', portfolio = ''] = match;
    const isAsked = ({ role = '' }: Bewindspersoon) =>
      role.toLowerCase().startsWith(office.toLowerCase()) && role.toLowerCase().endsWith(` ${portfolio.toLowerCase()}`);
    return { name, role: asked.find(isAsked)?.role ?? `${office} ${portfolio}` };
  });
  const received = RECEIVED.exec(text);
  const ontvangen = received?.[1] && parseDutchDate(received[1]);
  const aanhangsels = [...text.matchAll(SEE_ALSO)].flatMap((match) => {
    const vergaderjaar = parseVergaderjaar(match[1] ?? '');
    const nummers = (match[2] ?? '').match(/\d+/g) ?? [];
    return vergaderjaar ? nummers.map((nummer) => aanhangselId(kamer, vergaderjaar, nummer)) : [];
  });
  return { bewindspersonen, ...(ontvangen ? { ontvangen } : {}), aanhangsels };
}
