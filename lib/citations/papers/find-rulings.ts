import type { Citation } from '../../model/citation';

const ECLI =
  /\bECLI:\s?(?:NL:\s?[A-Z0-9]{1,7}:\s?(\d{4}):\s?[A-Z]{0,2}\d+|(?!NL)[A-Z]{2}:\s?[A-Z0-9]{1,7}:\s?(\d{4}):\s?[A-Z0-9]+(?:\.[A-Z0-9]+)*)/gi;
const LJN = /\bLJN[:\s]{1,3}(?:nr\.?\s)?([A-Z]{2}\d{4})(?![A-Za-z\d])/g;

/** Judgments by ECLI (`ECLI:NL:HR:2021:1234`) or by the LJN that came before it (`LJN:BN2164`). */
export function findRulings(text: string, now = new Date().getFullYear()): Citation[] {
  const found: Citation[] = [];
  for (const { 0: match, 1: dutch, 2: other, index } of text.matchAll(ECLI)) {
    if (Number(dutch ?? other) > now + 1) continue;
    const id = match.replace(/\s/g, '').toUpperCase();
    found.push({ start: index, end: index + match.length, kind: 'ecli', target: { system: 'ecli', id } });
  }
  for (const { 0: match, 1: id, index } of text.matchAll(LJN)) {
    if (id) found.push({ start: index, end: index + match.length, kind: 'ecli', target: { system: 'ljn', id } });
  }
  return found;
}
