import type { Publicatie } from '../model/publicatie';

/** Whether a document is at hand with its text; one that was seen as a PDF or in a record only is not. */
export function hasText({ questions, answers, text }: Publicatie): boolean {
  return questions.length + answers.length > 0 || text !== undefined;
}
