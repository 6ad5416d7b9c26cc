import type { Publicatie } from '../model/publicatie';
import type { Snippet } from '../model/search';
import { cutSnippet } from './cut-snippet';
import { wordsToMark } from './filler-words';
import { findMatches } from './find-matches';
import type { ResolvedWord } from './resolve-query';
import type { Unit } from './units-of';

/** How a document begins: what to show of it when nothing in particular matched. */
export function openingOf(publicatie: Publicatie): Snippet {
  const { questions, text, answers } = publicatie;
  return cutSnippet(questions[0]?.text ?? text ?? answers[0]?.text ?? '', []);
}

/** The field of a unit in which most of the words stand, cut around them; undefined when none of them is on show. */
export function snippetOf(unit: Unit, words: readonly ResolvedWord[]): Snippet | undefined {
  let best: { snippet: Snippet; words: number } | undefined;
  for (const { text, shown, question, part } of unit.fields) {
    if (!shown) continue;
    const matches = findMatches(text, wordsToMark(words));
    const found = new Set(matches.map(({ word }) => word)).size;
    if (found > (best?.words ?? 0)) {
      best = {
        snippet: { ...cutSnippet(text, matches), ...(question ? { question } : {}), ...(part ? { part } : {}) },
        words: found,
      };
    }
  }
  return best?.snippet;
}
