import type { Unit } from '../index/entry';
import type { FoundEntry, FoundWord, Shown } from '../searcher';
import { bestSnippet, pieceOf } from './best-snippet';
import { markWords } from './mark-words';
import { tellingWords } from './telling-words';

/** How the texts of an entry begin: what to show of it when nothing in particular matched. */
function opening([, ...texts]: readonly Unit[]): Pick<Shown, 'snippet' | 'document'> | undefined {
  const first = texts[0]?.fields.find(({ shown }) => shown);
  return first && pieceOf(first, []);
}

/**
 * What is shown of an entry that was found: a piece of the unit that was, or of its head where more of the words stand; of
 * any other unit when the documents changed meanwhile and none of the words stands there; else how the texts begin. Filler
 * words count only when there are no others. `units`: as they are stored now, the head first.
 */
export function showEntry(units: readonly Unit[], { card, unit }: FoundEntry, words: readonly FoundWord[]): Shown {
  const telling = tellingWords(words);
  const found = [units[unit], units[0]].filter((one) => one !== undefined);
  const piece = bestSnippet(found, telling) ?? bestSnippet(units, telling) ?? opening(units);
  return {
    snippet: piece?.snippet ?? { text: '', marks: [] },
    titleMarks: markWords(card.title, words),
    document: piece?.document ?? card.documents[0]?.id ?? card.key,
  };
}
