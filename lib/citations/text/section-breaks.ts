import type { Token } from './tokenise';

const BLANK_LINE = /\n[ \t]{0,80}\n/g;
const SPACE = /\s{0,400}/y;

/**
 * Whether blank lines in a text stand between alineas. In text from a PDF they may stand between all lines: then many of
 * them are followed by a small letter, in the middle of a sentence.
 */
export function hasBlankLinesBetweenAlineas(text: string): boolean {
  let all = 0;
  let inSentence = 0;
  BLANK_LINE.lastIndex = 0;
  while (BLANK_LINE.test(text)) {
    SPACE.lastIndex = BLANK_LINE.lastIndex;
    SPACE.test(text);
    BLANK_LINE.lastIndex = SPACE.lastIndex;
    all++;
    if (/[a-zß-ÿ]/.test(text[SPACE.lastIndex] ?? '')) inSentence++;
  }
  return inSentence * 3 < all;
}

const LONGEST_GAP = 400;

/** Whether a line ends in the white space between two places. */
export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + LONGEST_GAP; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** Whether a line without text stands in the white space between two places. */
export function hasBlankLine(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, Math.min(to, from + LONGEST_GAP));
  return gap.indexOf('\n') !== gap.lastIndexOf('\n');
}

/** Characters of a line that is no line of running text: those are wrapped further on. */
const SHORT = 50;
const RUNS_ON =
  /^(?:de|het|een|van|in|op|en|of|te|tot|voor|door|bij|met|aan|uit|om|per|dat|die|artikel|artikelen|[,;:(/–-])$/;

/**
 * Whether the last line of the tokens is a heading ("Vraag 4", "Toezicht"): short, with a capital or a figure first, behind
 * the end of a sentence or at the very beginning, and itself without such an end. The next line begins with a capital.
 */
export function isHeadingBefore(text: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || RUNS_ON.test(last.key) || /[.!?]/.test(last.text)) return false;
  for (let at = tokens.length - 1; at >= 0 && at >= tokens.length - 12; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || last.end - token.start > SHORT) return false;
    if (before && !text.slice(before.end, token.start).includes('\n')) continue;
    if (token.kind === 'word' ? !/^[A-ZÀ-Þ]/.test(token.text) : token.kind !== 'number') return false;
    return !before || /^[.!?:)»"]$/.test(before.text) || before.sentence < token.sentence;
  }
  return false;
}

/** A footnote's own beginning: `Noot 2: `. */
const NOTE_WORD = /Noot\s{1,4}\d{1,3}\s{0,2}[:.)]/y;

/**
 * Whether a footnote begins with a word, at an offset: `Noot 2:` on a new line, or behind the figure that a new line begins
 * with where the one before has ended its sentence (`5 HvJ EU …`).
 */
export function beginsNote(text: string, tokens: readonly Token[], at: number, hasEnded: boolean): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  if (hasLineBreak(text, last.end, at)) {
    NOTE_WORD.lastIndex = at;
    return NOTE_WORD.test(text);
  }
  const before = tokens.at(-2);
  if (!hasEnded || !before || last.kind !== 'number' || !/^\d{1,3}$/.test(last.text)) return false;
  return hasLineBreak(text, before.end, last.start);
}
