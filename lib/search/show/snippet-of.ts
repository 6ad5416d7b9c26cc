import type { Publicatie } from '../../model/publicatie';
import type { Snippet } from '../../model/search';
import type { Unit } from '../index/units-of';
import type { ResolvedWord } from '../resolve-query';
import { WORTH } from '../score-units';
import { cutSnippet } from './cut-snippet';
import { wordsToMark } from './filler-words';
import { findMatches } from './find-matches';

/** How a document begins: what to show of it when nothing in particular matched. */
export function openingOf(publicatie: Publicatie): Snippet {
  const { questions, text, answers } = publicatie;
  return cutSnippet(questions[0]?.text ?? text ?? answers[0]?.text ?? '', []);
}

/** A piece of text to show, and how well it answers the query. */
interface Candidate {
  snippet: Snippet;
  /** How many of the words stand in it. */
  words: number;
  /** What their matches are worth together. */
  worth: number;
}

function candidateOf(field: Unit['fields'][number], words: readonly ResolvedWord[]): Candidate | undefined {
  const { text, question, part } = field;
  const matches = findMatches(text, words);
  if (matches.length === 0) return undefined;
  const best = new Map<number, number>();
  for (const { word, kind } of matches) best.set(word, Math.max(best.get(word) ?? 0, WORTH[kind]));
  const worth = [...best.values()].reduce((sum, value) => sum + value, 0);
  const snippet = { ...cutSnippet(text, matches), ...(question ? { question } : {}), ...(part ? { part } : {}) };
  return { snippet, words: best.size, worth };
}

/**
 * The field of these units in which most of the words stand, and stand best, cut around them; the first among equals.
 * Undefined when none of the words is on show. Filler words count only when there are no others.
 */
export function snippetOf(units: readonly Unit[], words: readonly ResolvedWord[]): Snippet | undefined {
  const telling = wordsToMark(words);
  let best: Candidate | undefined;
  for (const { fields } of units) {
    for (const field of fields) {
      const candidate = field.shown ? candidateOf(field, telling) : undefined;
      if (!candidate) continue;
      const isBetter =
        !best || candidate.words > best.words || (candidate.words === best.words && candidate.worth > best.worth);
      if (isBetter) best = candidate;
    }
  }
  return best?.snippet;
}
