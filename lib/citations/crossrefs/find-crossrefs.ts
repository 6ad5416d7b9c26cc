import type { Citation } from '../../model/citation';
import { MONTHS } from '../text/months';
import { findOtherDocument, type Surroundings, sentenceBefore } from './find-other-document';
import { namesOtherDocument } from './names-other-document';

const WORDS =
  'één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig';
const COUNTED = `%|procent|uur|euro|miljoen|miljard|op\\s\\d|/\\d|dag|dagen|week|weken|maand|maanden|jaar|jaren|minuten|mensen|personen|gemeenten|keer|vragen|Kamervragen|leden|moties|${MONTHS}`;
/** A question's number; not a date, an amount ("één voor één") or the beginning of a longer number. */
const N = String.raw`(?:\d{1,3}[a-e]?(?![\dA-Za-z]|[.,]\d)|(?:${WORDS})(?![a-zà-ÿ]|\s{1,4}voor\s))(?!\s{0,3}(?:${COUNTED}))`;
const AND = String.raw`\s{0,4}(?:,\s{0,4}(?:en\s{1,4})?|en\s{1,4}|of\s{1,4}|&\s{0,4}|t/m\s{0,4}|tot\s{1,4}en\s{1,4}met\s{1,4}|[-–]\s{0,2})`;
const LIST = `(${N}(?:${AND}(?:(?:op\\s{1,4})?(?:de\\s{1,4})?vra(?:ag|gen)\\s{1,4})?${N}){0,40})`;
/** A word may be broken at the end of a line; a figure right against `vragen` is a footnote's. */
const BREAK = String.raw`(?:-\s{0,4})?`;
const QUESTION = String.raw`(?:sub-?|kamer)?vra(?:ag|${BREAK}gen)\s{1,4}(?:met\s{1,4}nummers?\s{1,4}|nrs?\.?\s{0,4}|nummers?\s{1,4})?`;
/** `antwoord op deelvraag 3`; by itself a deelvraag is one of a study. */
const PART = `(?:deel(?=vra))?${QUESTION}`;
const ANSWER = `(?:ant${BREAK}woord(?:en)?|be${BREAK}ant${BREAK}woor${BREAK}ding)`;
const LINK = String.raw`\s{0,4}(?:(?:op|van|bij|in|onder|aan|voor)\s{0,4})?(?:(?:de|uw|mijn|het)\s{1,4})?`;
/** `antwoord onder 3`: without the word vraag only behind this one. */
const UNDER = String.raw`\s{1,4}onder\s{1,4}(?:punt\s{1,4})?`;
/** Where a word begins; in text from a PDF also right behind a small one: `debeantwoording`. */
const START = '(?:(?<![a-zà-ÿ])|(?<=(?<![a-zà-ÿ])(?:de|het|uw|mijn))(?=(?:be)?antw))';
/** `antwoord op vraag 7`; `antwoord onder 7`; `antwoord 7` within a line; `vraag 7`. */
const CROSSREF = new RegExp(
  `${START}(?:${ANSWER}${LINK}${PART}|${ANSWER}${UNDER}|${ANSWER} \\n?|${QUESTION})${LIST}`,
  'gi',
);

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

/**
 * References to questions and answers: "antwoord op vraag 7", "vragen 4 tot en met 6". They point into the document
 * itself, or at the Aanhangsel that is meant where what stands around them says that it is another document; where it
 * cannot be told which one, they give nothing.
 */
export function findCrossrefs(around: Surroundings): Citation[] {
  const { text, tokens } = around;
  const found = [...text.matchAll(CROSSREF)].flatMap(({ 0: written, 1: list = '', index }) => {
    if (isHeading(text, index)) return [];
    const place = { start: index, end: index + written.length };
    const sentence = sentenceBefore(tokens, place.end);
    return [{ ...place, question: questionsOf(list), isOther: namesOtherDocument(text, place), sentence }];
  });
  const others = new Map<number | undefined, number>();
  for (const { isOther, sentence } of found) if (isOther) others.set(sentence, (others.get(sentence) ?? 0) + 1);
  return found.flatMap(({ start, end, question, isOther, sentence }): Citation[] => {
    if (!isOther) return [{ start, end, kind: 'crossref', target: { system: 'internal', question } }];
    const id = findOtherDocument({ start, end }, around, (others.get(sentence) ?? 0) > 1);
    return id ? [{ start, end, kind: 'crossref', target: { system: 'op', id, question } }] : [];
  });
}
