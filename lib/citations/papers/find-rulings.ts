import type { Citation } from '../../model/citation';

/** An ECLI, also broken by a space or the end of a line beside a colon. Those of the Netherlands and the EU end in figures. */
const ECLI =
  /(?<![A-Za-z])ECLI\s?:\s?(?:(?:NL|EU)\s?:\s?[A-Z0-9]{1,7}\s?:\s?(\d{4})\s?:\s?[A-Z]{0,2}\d+(?![A-Z]?\d)|(?!NL|EU)[A-Z]{2}\s?:\s?[A-Z0-9]{1,7}\s?:\s?(\d{4})\s?:\s?[A-Z0-9]+(?:\.[A-Z0-9]+)*)/gi;
const LJN = /(?<![A-Za-z])LJN(?:-nummers?|-nr\.?)?[:\s]{1,3}(?:nr\.?\s)?([A-Z]{2}) ?(\d{4})(?![A-Za-z\d])/g;

/** Judgments by ECLI (`ECLI:NL:HR:2021:1234`) or by the LJN that came before it (`LJN:BN2164`). */
export function findRulings(text: string, now = new Date().getFullYear()): Citation[] {
  const found: Citation[] = [];
  for (const { 0: match, 1: numbered, 2: other, index } of text.matchAll(ECLI)) {
    if (Number(numbered ?? other) > now + 1) continue;
    const id = match.replace(/\s/g, '').toUpperCase();
    found.push({ start: index, end: index + match.length, kind: 'ecli', target: { system: 'ecli', id } });
  }
  for (const { 0: match, 1: letters, 2: digits, index } of text.matchAll(LJN)) {
    const id = `${letters}${digits}`;
    found.push({ start: index, end: index + match.length, kind: 'ecli', target: { system: 'ljn', id } });
  }
  return found;
}
