import type { Range } from '../../model/search';
import { countLetters } from '../query/count-letters';
import { phraseStarts } from '../rank/phrase-starts';
import type { FoundWord, MatchKind } from '../searcher';
import { type FoldedText, foldWithOffsets } from '../words/fold';
import { positionInText, type Word, wordsIn } from '../words/words-in';
import { matchWord } from './match-word';

/** A place in a text that answers to a word of the query. */
export interface TextMatch extends Range {
  /** The index of that word in the query. */
  word: number;
  kind: MatchKind;
}

/** The part of a term, in units of it, that answers to a typed word. */
interface TermMatch {
  kind: MatchKind;
  at: number;
  length: number;
}

type Matcher = (term: string) => TermMatch | undefined;

/** What answers to the typed letters themselves is marked by them; another form or what resembles them as a whole. */
function matcherOf({ term: typed, letters, parts, terms }: FoundWord): Matcher {
  const known = parts.map((part) => ({ term: part, letters: countLetters(part) }));
  return (term) => {
    const match = matchWord({ term: typed, letters }, term);
    if (match) return match;
    const kind = terms.get(term);
    if (kind) return { kind, at: 0, length: term.length };
    return known.map((part) => matchWord(part, term)).find((found) => found !== undefined);
  };
}

/** Without those words with a hyphen whose parts stand behind them. */
function withoutWholes(words: readonly Word[]): Word[] {
  return words.filter(({ end }, at) => (words[at + 1]?.start ?? end) >= end);
}

function phraseMatches({ terms, unfinished }: NonNullable<FoundWord['phrase']>, printed: readonly Word[]): Range[] {
  const tests = terms.map((typed, place) => {
    const isHalf = unfinished && place === terms.length - 1;
    return (term: string) => (isHalf ? term.startsWith(typed) : term === typed);
  });
  const words = withoutWholes(printed);
  const starts = phraseStarts(
    words.map(({ term }) => term),
    tests,
  );
  return starts.map((start) => ({ start: words[start]?.start ?? 0, end: words[start + tests.length - 1]?.end ?? 0 }));
}

function wordMatches(matcher: Matcher, printed: readonly Word[], { text }: FoldedText): (Range & TermMatch)[] {
  return printed.flatMap((word) => {
    const match = matcher(word.term);
    if (!match) return [];
    const start = positionInText(text, word, match.at);
    return [{ ...match, start, end: positionInText(text, word, match.at + match.length - 1) + 1 }];
  });
}

/**
 * Where a text answers to a query, in order, as offsets into the text as printed: whole words where the whole word or
 * one like it was typed, otherwise the letters that were typed; a phrase from its first word to its last.
 */
export function findWords(text: string, words: readonly FoundWord[]): TextMatch[] {
  const folded = foldWithOffsets(text);
  const printed = wordsIn(folded.text);
  const matches = words.flatMap((found, word) => {
    const here = found.phrase
      ? phraseMatches(found.phrase, printed).map((range) => ({ ...range, kind: 'whole' as const }))
      : wordMatches(matcherOf(found), printed, folded);
    return here.map(({ start, end, kind }) => ({
      start: folded.starts[start] ?? 0,
      end: folded.ends[end - 1] ?? text.length,
      word,
      kind,
    }));
  });
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}
