import type { Publicatie } from '../model/publicatie';

/**
 * Whether a reading has what documents of its kind are opened for: questions, answers, or a notice's text. A document
 * that was seen as a PDF or in a record only has not.
 */
export function hasContent({ kind, questions, answers, text }: Publicatie): boolean {
  if (kind === 'kamervraag') return questions.length > 0;
  return kind === 'antwoord' ? answers.length > 0 : Boolean(text);
}
