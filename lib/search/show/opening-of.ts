import type { Publicatie } from '../../model/publicatie';
import type { Snippet } from '../../model/search';
import { cutSnippet } from './cut-snippet';

/** How a document begins: what to show of it when nothing in particular matched. */
export function openingOf(publicatie: Publicatie): Snippet {
  const { questions, text, answers } = publicatie;
  return cutSnippet(questions[0]?.text ?? text ?? answers[0]?.text ?? '', []);
}
