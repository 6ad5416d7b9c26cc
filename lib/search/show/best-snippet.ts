import type { Field, Unit } from '../index/entry';
import { WORTH } from '../rank/worth-of';
import type { FoundWord, Shown } from '../searcher';
import { cutSnippet } from './cut-snippet';
import { findWords, type TextMatch } from './find-words';

type Piece = Pick<Shown, 'snippet' | 'document'>;

/** A field of which a piece may be shown, and how well it answers the query. */
interface Candidate {
  field: Field;
  matches: TextMatch[];
  /** How many of the words stand in it. */
  words: number;
  /** What their matches are worth together. */
  worth: number;
}

/** The piece of a field around its matches. */
export function pieceOf({ text, question, part, document }: Field, matches: readonly TextMatch[]): Piece {
  const snippet = { ...cutSnippet(text, matches), ...(question ? { question } : {}), ...(part ? { part } : {}) };
  return { snippet, document };
}

function candidateOf(field: Field, words: readonly FoundWord[]): Candidate {
  const matches = field.shown ? findWords(field.text, words) : [];
  const best = new Map<number, number>();
  for (const { word, kind } of matches) best.set(word, Math.max(best.get(word) ?? 0, WORTH[kind]));
  const worth = [...best.values()].reduce((sum, value) => sum + value, 0);
  return { field, matches, words: best.size, worth };
}

/**
 * The field of these units in which most of the words stand, and stand best, cut around them; the first among equals.
 * Undefined when none of the words is on show.
 */
export function bestSnippet(units: readonly Unit[], words: readonly FoundWord[]): Piece | undefined {
  const candidates = units.flatMap(({ fields }) => fields.map((field) => candidateOf(field, words)));
  const [best] = candidates
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => b.words - a.words || b.worth - a.worth);
  return best && pieceOf(best.field, best.matches);
}
