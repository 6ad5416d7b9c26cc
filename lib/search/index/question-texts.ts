import type { Publicatie } from '../../model/publicatie';

/**
 * The text of each sub-question that a document answers, by number. What the document itself prints comes first; then
 * the question as submitted. A document that answers several sets of questions at once numbers them in its own way, so
 * the other documents tell nothing about it.
 */
export function questionTexts(publicatie: Publicatie, zaak: readonly Publicatie[]): ReadonlyMap<string, string> {
  const submitted = publicatie.vraagnummers.length === 1 ? zaak.filter(({ kind }) => kind === 'kamervraag') : [];
  const texts = new Map<string, string>();
  for (const { questions } of [publicatie, ...submitted]) {
    for (const { number, text } of questions) {
      if (!texts.has(number)) texts.set(number, text);
    }
  }
  return texts;
}
