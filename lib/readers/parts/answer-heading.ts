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

const PERSON = /\b(Minister-President|Minister|Staatssecretaris)\s+((?!van\b|voor\b)[^(),]+?)\s*\(([^()]+)\)/g;
const RECEIVED = /\(ontvangen\s+(?:op\s+)?([^()]*?\d{4})\)/i;
const SEE_ALSO =
  /Aanhangsel(?:\s+van\s+de)?\s+Handelingen(?:\s+II)?,?\s+(?:vergaderjaar\s+)?(\d{4}\s*[-–/]\s*\d{2,4}),?\s+nr\.?\s*(\d+)/gi;

/**
 * Reads "Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid) (ontvangen 21 juni 2021). Zie ook Aanhangsel
 * Handelingen, vergaderjaar 2020–2021, nr. 3173." `asked` is what the question's heading calls the offices: the answer
 * gives only the portfolio, the question says "van" or "voor".
 */
export function parseAnswerHeading(heading: string, asked: Bewindspersoon[] = [], kamer: Kamer = 'tk'): AnswerHeading {
  const text = heading.replace(/\s+/g, ' ').trim();
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
    return vergaderjaar ? [aanhangselId(kamer, vergaderjaar, match[2] ?? '')] : [];
  });
  return { bewindspersonen, ...(ontvangen ? { ontvangen } : {}), aanhangsels };
}
