import type { Range } from '../../model/search';
import type { TextMatch } from './find-words';
import { mergeRanges } from './merge-ranges';

/** Characters in a snippet, its ellipses not counted. */
const LENGTH = 200;
/** Characters shown before the first match, unless the sentence starts a little earlier. */
const LEAD = 40;
const SENTENCE_LEAD = 80;
const ELLIPSIS = '…';
const SENTENCE_START = /[.?!:]["”’»)]*\s+/g;
const SENTENCE_END = /[.?!]["”’»)]*$/;

interface Cut {
  text: string;
  marks: Range[];
}

/** Where to start so that `at` has a little text before it: at its sentence, or else between two words. */
function startBefore(text: string, at: number): number {
  if (at <= LEAD) return 0;
  const window = Math.max(0, at - SENTENCE_LEAD);
  const sentence = Array.from(text.slice(window, at).matchAll(SENTENCE_START)).at(-1);
  if (sentence) return window + sentence.index + sentence[0].length;
  if (at <= SENTENCE_LEAD) return 0;
  const space = text.slice(at - LEAD, at).search(/\s\S/);
  return space < 0 ? at : at - LEAD + space + 1;
}

/** Where to stop: at the end of the text, or between two words. */
function endAfter(text: string, start: number, atLeast: number): number {
  const limit = Math.max(start + LENGTH, atLeast);
  if (text.length <= limit + LEAD / 2) return text.length;
  const space = text.slice(0, limit + 1).search(/\s+\S*$/);
  if (space >= atLeast && space - start >= LENGTH / 2) return space;
  // One long word: cut it, but never a character of two units.
  const splits = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splits ? limit - 1 : limit;
}

/** The start from which the most of the query's words are in view, then the most matches; the earliest of these. */
function bestStart(text: string, matches: readonly TextMatch[]): number {
  let best = { start: 0, words: 0, matches: 0 };
  for (const match of matches) {
    const start = startBefore(text, match.start);
    const inView = matches.filter((other) => other.start >= start && other.end <= start + LENGTH);
    const words = new Set(inView.map(({ word }) => word)).size;
    if (words > best.words || (words === best.words && inView.length > best.matches)) {
      best = { start, words, matches: inView.length };
    }
  }
  return best.start;
}

/** About 200 characters around the matches, cut between words, with ellipses where text was left out. */
export function cutSnippet(text: string, matches: readonly TextMatch[]): Cut {
  const start = text.length <= LENGTH + LEAD / 2 ? 0 : bestStart(text, matches);
  const firstEnd = matches.find((match) => match.start >= start)?.end ?? start;
  const end = endAfter(text, start, firstEnd);
  const before = start > 0 ? ELLIPSIS : '';
  const kept = text.slice(start, end);
  const after = end < text.length ? (SENTENCE_END.test(kept) ? ` ${ELLIPSIS}` : ELLIPSIS) : '';
  const shift = before.length - start;
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  return {
    text: before + kept + after,
    marks: mergeRanges(inside).map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
