import type { Range } from '../../model/search';
import { type MatchKind, matchWord, type WordMatch } from '../query/match-word';
import { countLetters } from '../query/parse-query';
import type { ResolvedWord } from '../resolve-query';
import { foldWithOffsets } from '../words/fold';
import { positionInText, wordsIn } from '../words/words-in';

/** A place in a text that answers to a word of the query. */
export interface TextMatch extends Range {
  /** The index of that word in the query. */
  word: number;
  kind: MatchKind;
}

type Matcher = (term: string) => WordMatch | undefined;

function matcherOf({ typed, expansions }: ResolvedWord): Matcher {
  const meant = new Set(expansions.filter(({ kind }) => kind === 'error').map(({ term }) => term));
  const parts = typed.parts.map((term) => ({ term, letters: countLetters(term) }));
  return (term) => {
    const match = matchWord(typed, term);
    if (match) return match;
    if (meant.has(term)) return { kind: 'error', at: 0, length: term.length };
    return parts.map((part) => matchWord(part, term)).find((found) => found !== undefined);
  };
}

/**
 * Where a text answers to a query, in order, as offsets into the text as printed: whole words where the whole word or
 * one like it was typed, otherwise the letters that were typed.
 */
export function findMatches(text: string, words: readonly ResolvedWord[]): TextMatch[] {
  const matchers = words.map(matcherOf);
  const folded = foldWithOffsets(text);
  const matches: TextMatch[] = [];
  for (const printed of wordsIn(folded.text)) {
    matchers.forEach((matcher, word) => {
      const match = matcher(printed.term);
      if (!match) return;
      const first = positionInText(folded.text, printed, match.at);
      const last = positionInText(folded.text, printed, match.at + match.length - 1);
      matches.push({ start: folded.starts[first] ?? 0, end: folded.ends[last] ?? text.length, word, kind: match.kind });
    });
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Matches as marks: in order, and one where they touch or overlap. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
