import type { Answer, Publicatie } from '../model/publicatie';
import { answerSets, answerWith } from './question-sets';

/**
 * The answers whose text an answer stands for that only refers to them ("Zie het antwoord op vraag 12."), in the order
 * in which it names them, each once. One that refers on itself is followed to where something is said. Answers to several
 * sets of questions at once refer within their own set. Empty when the answer says something of its own, or when one that
 * it leads to is not in the document or cannot be told.
 */
export function referredAnswers(answer: Answer, antwoord: Publicatie): Answer[] {
  const set = answerSets(antwoord).find((answers) => answers.includes(answer)) ?? [];
  const followed = new Set([answer]);
  const found: Answer[] = [];
  const follow = (numbers: string[]): boolean =>
    numbers.every((number) => {
      const next = answerWith(number, set);
      if (!next) return false;
      if (followed.has(next)) return true;
      followed.add(next);
      if (next.refersTo) return follow(next.refersTo);
      found.push(next);
      return true;
    });
  return follow(answer.refersTo ?? []) ? found : [];
}
