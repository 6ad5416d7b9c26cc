import type { Citation } from '../model/citation';
import { lowerBound } from './lower-bound';
import { MONTHS } from './months';
import { type Token, tokenAt } from './tokenise';

const WORDS =
  'één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig';
const COUNTED = `%|procent|uur|euro|miljoen|miljard|op\\s\\d|/\\d|dagen|weken|maanden|jaar|keer|vragen|Kamervragen|leden|moties|${MONTHS}`;
/** A question's number; not a date, an amount ("één voor één") or the beginning of a longer number. */
const N = String.raw`(?:\d{1,3}[a-e]?(?![\dA-Za-z]|[.,]\d)|(?:${WORDS})(?![a-zà-ÿ]|\s{1,4}voor\s))(?!\s{0,3}(?:${COUNTED}))`;
const AND = String.raw`\s{0,4}(?:,\s{0,4}(?:en\s{1,4})?|en\s{1,4}|of\s{1,4}|&\s{0,4}|t/m\s{0,4}|tot\s{1,4}en\s{1,4}met\s{1,4}|[-–]\s{0,2})`;
const LIST = `(${N}(?:${AND}(?:(?:op\\s{1,4})?(?:de\\s{1,4})?vra(?:ag|gen)\\s{1,4})?${N}){0,40})`;
const QUESTION = String.raw`(?:deel|sub|kamer)?vra(?:ag|gen)\s{0,4}(?:met\s{1,4}nummers?\s{1,4}|nrs?\.?\s{0,4}|nummers?\s{1,4})?`;
const ANSWER = '(?:antwoord(?:en)?|beantwoording)';
const LINK = String.raw`\s{1,4}(?:(?:op|van|bij|in|onder|aan|voor)\s{0,4})?(?:(?:de|uw|mijn|het)\s{1,4})?`;
/** `antwoord op vraag 7`; `antwoord 7` within a line; `vraag 7`. */
const CROSSREF = new RegExp(`(?<![a-zà-ÿ])(?:${ANSWER}${LINK}${QUESTION}|${ANSWER} \\n?|${QUESTION})${LIST}`, 'gi');
const OTHER_DOCUMENT =
  /\s{0,4}(?:\([^()]{0,80}\)\s{0,3})?(?:van|uit|in)\s{1,4}(?:(?:de|het|uw|mijn|die|een)\s{1,4})?(?:(?:eerdere?|vorige|schriftelijke?|eerder\s{1,3}gestelde|eerste|tweede)\s{1,4})?(?:leden\b|lid\b|Kamerlid|Kamerleden|vragen|Kamervragen|set\b|brief\b|Aanhangsel|antwoorden\b|beantwoording\b|verslag|overleg|enquête|begroting|motie|\d{1,2}\s{1,3}[a-z]{3,9}|(?:19|20)\d\d)|\s{0,4}(?:gesteld\s{1,3}door|d\.d\.|bij\s{1,3}de\s)/iy;
const EARLIER = /(?:eerdere?|vorige)\s{1,4}$/i;

/**
 * Headings ("Vraag 3", "Antwoord op vraag 3", " • Vraag 3") and page headers ("…, Vragen 2") have a capital and stand at
 * the beginning of a line or sentence, or behind a figure where lines were run together. "zie Vraag 3" is none.
 */
function isHeading(text: string, start: number): boolean {
  if (!/[VAB]/.test(text[start] ?? '')) return false;
  let at = start - 1;
  while (at >= 0 && text[at] === ' ') at--;
  return at < 0 || !/[a-zà-ÿ(]/.test(text[at] ?? '');
}

function numberOf(text: string): string {
  const word = WORDS.split('|').indexOf(text.toLowerCase());
  return word >= 0 ? String(word + 1) : text.toLowerCase();
}

/** `4 tot en met 6` → 4, 5, 6; `2, 6 en 8` → 2, 6, 8. */
function questionsOf(list: string): string[] {
  const questions: string[] = [];
  let range = false;
  for (const [part] of list.matchAll(/\d+[a-z]?|[a-zà-ÿ]+|[-–/]/gi)) {
    if (/^(?:tot|t|[-–])$/i.test(part)) range = true;
    const number = numberOf(part);
    if (!/^\d/.test(number)) continue;
    const [from, to] = [Number(questions.at(-1)), Number(number)];
    if (range && to > from && to - from < 100)
      for (let between = from + 1; between < to; between++) questions.push(String(between));
    questions.push(number);
    range = false;
  }
  return questions;
}

/** A footnote's mark in a text, and where in the same text the footnote stands. */
export interface NoteMark {
  /** The mark stands before the character at this offset. */
  at: number;
  start: number;
  end: number;
}

function sentenceOf(tokens: readonly Token[], offset: number): number | undefined {
  return tokens[tokenAt(tokens, offset)]?.sentence;
}

/** The one Aanhangsel that the footnote names whose mark comes first behind a place, in the same sentence. */
function aanhangselInNote(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  aanhangsels: readonly Citation[],
  notes: readonly NoteMark[],
): string | undefined {
  const note = notes.find(({ at }) => at >= end);
  if (!note || sentenceOf(tokens, note.at - 1) !== sentenceOf(tokens, start)) return undefined;
  const named = aanhangsels.filter((citation) => citation.start >= note.start && citation.end <= note.end);
  const ids = new Set(named.flatMap(({ target, targets = [target] }) => targets.map(({ id }) => id)));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** The one Aanhangsel that the sentence of a place names. */
function aanhangselInSentence(
  tokens: readonly Token[],
  offset: number,
  aanhangsels: readonly Citation[],
): string | undefined {
  const sentence = sentenceOf(tokens, offset);
  const ids = new Set<string>();
  for (let index = lowerBound(aanhangsels, offset - 1000, ({ start }) => start); index < aanhangsels.length; index++) {
    const { start, target } = aanhangsels[index] ?? { start: Number.POSITIVE_INFINITY };
    if (start > offset + 1000) break;
    if (target?.id && sentenceOf(tokens, start) === sentence) ids.add(target.id);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}

/**
 * References to questions and answers: "antwoord op vraag 7", "vragen 4 tot en met 6". They point into the document
 * itself, or at the one Aanhangsel in their sentence or its footnote when they say that another document is meant; one
 * that says so and names none gives nothing. `aanhangsels` and `notes` must be in order.
 */
export function findCrossrefs(
  text: string,
  tokens: readonly Token[],
  aanhangsels: readonly Citation[],
  notes: readonly NoteMark[] = [],
): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(CROSSREF)) {
    const { 0: written, 1: list = '', index } = match;
    if (isHeading(text, index)) continue;
    const question = questionsOf(list);
    const end = index + written.length;
    OTHER_DOCUMENT.lastIndex = end;
    const other = OTHER_DOCUMENT.test(text) || EARLIER.test(text.slice(Math.max(0, index - 12), index));
    const id = other
      ? (aanhangselInSentence(tokens, index, aanhangsels) ??
        aanhangselInNote(tokens, { start: index, end }, aanhangsels, notes))
      : undefined;
    if (other && !id) continue;
    found.push({
      start: index,
      end,
      kind: 'crossref',
      target: id ? { system: 'op', id, question } : { system: 'internal', question },
    });
  }
  return found;
}
