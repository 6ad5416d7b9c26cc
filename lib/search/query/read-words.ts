import { foldWithOffsets } from '../words/fold';
import { type Word, wordsIn } from '../words/words-in';
import { countLetters } from './count-letters';
import type { PhraseClause, WordClause } from './query';
import type { Piece } from './take-pieces';

/** What may stand behind half a word: "foto'" and "rechter-" go on. */
const MAY_GO_ON = /^['-]*$/;
/** Behind a word of which it is the beginning; a star further on, as in "lid:*", says nothing of it. */
const STAR = /^['-]*\*+$/;

interface Whole {
  word: Word;
  parts: Word[];
}

/** The words of a text, each with the parts that a hyphen divides it into. */
function wholeWords(folded: string): Whole[] {
  const found: Whole[] = [];
  for (const word of wordsIn(folded)) {
    const last = found.at(-1);
    if (last && word.end <= last.word.end) last.parts.push(word);
    else found.push({ word, parts: [] });
  }
  return found;
}

function termsOf(words: readonly Word[]): string[] {
  return words.map(({ term }) => term);
}

/** The folded words of a text, a hyphenated one as its parts. */
export function plainWords(folded: string): string[] {
  return wholeWords(folded).flatMap(({ word, parts }) => termsOf(parts.length > 0 ? parts : [word]));
}

/**
 * The words of a piece: each a clause, or, between quotation marks, one phrase. A piece of one word has the span of the
 * piece, its quotation marks, minus and star included.
 */
export function readWords(piece: Piece): (WordClause | PhraseClause)[] {
  const { text, starts, ends } = foldWithOffsets(piece.text);
  const words = wholeWords(text);
  const lastWord = words.at(-1);
  if (!lastWord) return [];
  const goesOn = piece.last && MAY_GO_ON.test(text.slice(lastWord.word.end));
  if (piece.quoted) {
    const phrase = readPhrase(piece, goesOn);
    if (phrase) return [phrase];
  }
  const star = !piece.quoted && STAR.test(text.slice(lastWord.word.end));
  return words.map(({ word, parts }): WordClause => {
    const last = word === lastWord.word;
    return {
      kind: 'word',
      term: word.term,
      letters: countLetters(word.term),
      parts: [...new Set(termsOf(parts))],
      prefix: star && last,
      unfinished: goesOn && last,
      ...(piece.quoted ? { exact: true } : {}),
      span:
        words.length === 1
          ? { start: piece.start, end: piece.end }
          : {
              start: piece.textStart + (starts[word.start] ?? 0),
              end: star && last ? piece.end : piece.textStart + (ends[word.end - 1] ?? 0),
            },
    };
  });
}

/** The words of a piece as one clause: where only one will do, several are a phrase. Undefined when it holds none. */
export function readOneClause(piece: Piece): WordClause | PhraseClause | undefined {
  const clauses = readWords(piece);
  const [first] = clauses;
  return clauses.length < 2 ? first : readPhrase(piece, clauses.at(-1)?.unfinished ?? false);
}

function readPhrase(piece: Piece, unfinished: boolean): PhraseClause | undefined {
  const terms = plainWords(foldWithOffsets(piece.text).text);
  if (terms.length < 2) return undefined;
  return { kind: 'phrase', terms, unfinished, span: { start: piece.start, end: piece.end } };
}
