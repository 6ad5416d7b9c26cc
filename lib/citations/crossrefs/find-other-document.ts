import type { Citation } from '../../model/citation';
import { lowerBound } from '../text/lower-bound';
import { MONTHS } from '../text/months';
import { type Token, tokenAt } from '../text/tokenise';

/** A footnote's mark in a text. */
export interface NoteMark {
  /** The mark stands before the character at this offset. */
  at: number;
  /** Where in the same text its footnote stands; absent when it cannot be told which footnote that is. */
  note?: { start: number; end: number };
}

/** Where references to other documents find what these are called; marks and citations in order. */
export interface Surroundings {
  text: string;
  tokens: readonly Token[];
  aanhangsels: readonly Citation[];
  notes: readonly NoteMark[];
}

/** Looked at on either side of a reference, in characters: no sentence is longer. */
const REACH = 1000;
const WORDS =
  'van|uit|in|op|bij|door|de|het|den|der|ter|te|een|die|deze|dezelfde|hetzelfde|uw|mijn|onze|en|eerder|eerdere|vorige|recente|schriftelijke|mondelinge|feitelijke|gestelde|gesteld|leden|lid|heer|mevrouw|fractie|fracties|vragen|kamervragen|set|brief|verslag';
/** Whose question it is, word by word: names, and what they are named with. */
const PHRASE = new RegExp(
  String.raw`^(?:\s{1,4}(?:(?:${WORDS}|${MONTHS}|\d{1,4}|[A-ZÀ-Þ][\p{L}\d'/-]{0,40})(?![\p{L}\d])|\([^()]{0,60}\)),?){0,25}\s{0,2}[.,;:?!)]?\s{0,2}$`,
  'u',
);
const VRAAGNUMMER = /\d{4}Z\d{4,6}/;

/** The sentence in which a place stands: that of the text before it. */
export function sentenceBefore(tokens: readonly Token[], offset: number): number | undefined {
  return tokens[tokenAt(tokens, offset) - 1]?.sentence;
}

function idsIn(citations: readonly Citation[], start: number, end: number): string[] {
  const ids: string[] = [];
  for (let index = lowerBound(citations, start, (one) => one.start); index < citations.length; index++) {
    const citation = citations[index];
    if (!citation || citation.end > end) break;
    for (const { id } of citation.targets ?? [citation.target]) if (id) ids.push(id);
  }
  return ids;
}

/** What the footnotes of these marks name; undefined when one of them cannot be read. */
function idsInNotes(marks: readonly NoteMark[], aanhangsels: readonly Citation[]): string[] | undefined {
  if (marks.some(({ note }) => note === undefined)) return undefined;
  return marks.flatMap(({ note }) => (note ? idsIn(aanhangsels, note.start, note.end) : []));
}

function only(ids: readonly string[]): string | undefined {
  const [id, ...more] = new Set(ids);
  return more.length === 0 ? id : undefined;
}

/**
 * The Aanhangsel that a reference to a question of another document means: the one that the footnote names whose mark
 * stands right behind its own words ("vraag 6 van de leden Slootweg en Kuiken¹"), else the one that its whole sentence
 * names with all the footnotes marked in it. Undefined when these name none or several, when a footnote cannot be read,
 * and when the sentence has `several` such references: then it cannot be told whose is which.
 */
export function findOtherDocument(
  { start, end }: { start: number; end: number },
  { text, tokens, aanhangsels, notes }: Surroundings,
  several: boolean,
): string | undefined {
  const sentence = sentenceBefore(tokens, end);
  const from = lowerBound(notes, start - REACH, ({ at }) => at);
  const near = notes.slice(
    from,
    lowerBound(notes, end + REACH, ({ at }) => at),
  );
  const marks = near.filter(({ at }) => sentenceBefore(tokens, at) === sentence);

  const next = marks.find(({ at }) => at >= end);
  if (next && PHRASE.test(text.slice(end, next.at))) {
    const ids = idsInNotes(
      marks.filter(({ at }) => at === next.at),
      aanhangsels,
    );
    if (ids === undefined || ids.length > 0) return ids && only(ids);
  }
  const inNotes = idsInNotes(marks, aanhangsels);
  const behind = text.slice(end, end + 80);
  if (several || !inNotes || (VRAAGNUMMER.test(behind) && !behind.includes('Aanhangsel'))) return undefined;
  const first = lowerBound(aanhangsels, start - REACH, (one) => one.start);
  const beside = aanhangsels.slice(
    first,
    lowerBound(aanhangsels, end + REACH, (one) => one.start),
  );
  const own = beside.filter((citation) => sentenceBefore(tokens, citation.start + 1) === sentence);
  return only([...own.flatMap((citation) => idsIn([citation], citation.start, citation.end)), ...inNotes]);
}
