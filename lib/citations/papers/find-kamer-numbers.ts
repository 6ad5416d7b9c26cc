import { kamervraagId, parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Citation } from '../../model/citation';

/**
 * A number of the Tweede Kamer: year, `Z` (a zaak) or `D` (a document), five figures; a line may break behind the letter.
 * The figure of a footnote may stand right before it, a word that lost its space right behind.
 */
const NUMBER = /(?<![A-Z_-]|[A-Z\d]\d{2}|[A-Z]\d)(20\d\d)([ZD])\s?(\d{5})(?!\d|[A-Z]|[a-z](?![a-z]))/g;
const LOWER = /(?<![\w-])(20\d\d)([zd])(\d{5})(?![\w-])/g;

function citation(letter: string, id: string): Pick<Citation, 'kind' | 'target'> | undefined {
  if (letter === 'D') return { kind: 'tk-doc', target: { system: 'tk', id } };
  const number = parseVraagnummer(id);
  const question = number && kamervraagId(number);
  return question ? { kind: 'kamervraag', target: { system: 'op', id: question } } : undefined;
}

/** Sets of questions by their number (`2024Z02257`), and documents of the Tweede Kamer by theirs (`2024D28457`). */
export function findKamerNumbers(text: string, now = new Date().getFullYear()): Citation[] {
  const found: Citation[] = [];
  for (const pattern of [NUMBER, LOWER]) {
    for (const { 0: match, 1: year = '', 2: letter = '', 3: digits = '', index } of text.matchAll(pattern)) {
      if (Number(year) > now + 1) continue;
      const made = citation(letter.toUpperCase(), `${year}${letter.toUpperCase()}${digits}`);
      if (made) found.push({ start: index, end: index + match.length, ...made });
    }
  }
  return found;
}
