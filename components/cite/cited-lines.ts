import { referenceLine } from '../../lib/cite/reference';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { pairsOf } from '../../lib/zaken/pairs-of';

/**
 * What is copied of a document or of one of its sub-questions: a line with the reference and its address; of a question that
 * another document of the zaak answers also a line for each of its answers.
 */
export function citedLines(publicatie: Publicatie, zaak?: Zaak, question?: string): string {
  const own = referenceLine(publicatie, { question });
  if (!zaak || question === undefined || publicatie.kind !== 'kamervraag') return own;
  const pair = pairsOf(publicatie, zaak).find(({ number }) => number === question);
  const answers = (pair?.answers ?? []).filter(({ from }) => from.id !== publicatie.id);
  const lines = answers.map(({ entry, from }) => referenceLine(from, { question: entry.numbers[0] }));
  return [...new Set([own, ...lines])].join('\n');
}
