import type { Footnote, Mark } from '../../../model/publicatie';
import { urlIn } from '../../parts/url-in';
import { type Alinea, joinLines } from './alineas';

/** How a footnote's mark is printed: 1 glued to the word, ¹, [1] or 1). */
export type MarkStyle = 'glued' | 'super' | 'bracket' | 'paren';

export interface FoundFootnote extends Footnote {
  style: MarkStyle;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function fromSuperscript(text: string): string {
  return [...text].map((character) => SUPERSCRIPT.indexOf(character)).join('');
}

const STARTS: [MarkStyle, RegExp][] = [
  ['super', /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s+/],
  ['bracket', /^\[(\d{1,3})\]\s+/],
  ['paren', /^(\d{1,3})\)\s+/],
  ['glued', /^(\d{1,3})\s+/],
];

/** Address in a footnote's text, with `<…>` of text recognition taken off. */
function makeFootnote(style: MarkStyle, mark: string, text: string): FoundFootnote {
  const number = style === 'super' ? fromSuperscript(mark) : mark;
  const clean = text.replace(/<(https?:[^<>\s]+)>/g, '$1').trim();
  const url = urlIn(clean);
  return { style, number, text: clean, ...(url ? { url } : {}) };
}

function startOf(line: string, styles: MarkStyle[]): { style: MarkStyle; mark: string; rest: string } | undefined {
  for (const [style, pattern] of STARTS) {
    const match = styles.includes(style) ? pattern.exec(line) : null;
    if (match) return { style, mark: match[1] ?? '', rest: line.slice(match[0].length) };
  }
  return undefined;
}

/** Footnotes in the lines of one paragraph; undefined when its first line starts none. */
function footnotesIn(lines: string[], styles: MarkStyle[]): FoundFootnote[] | undefined {
  const groups: { style: MarkStyle; mark: string; lines: string[] }[] = [];
  for (const line of lines) {
    const start = startOf(line, styles);
    const last = groups.at(-1);
    if (start) groups.push({ style: start.style, mark: start.mark, lines: [start.rest] });
    else if (last) last.lines.push(line);
    else return undefined;
  }
  return groups.map((group) => makeFootnote(group.style, group.mark, joinLines(group.lines)));
}

/**
 * Takes the footnotes out of a letter's paragraphs: those below a page's rule, and paragraphs that start with a
 * superscript digit; at the end of the letter also "[1] …" and "1) …", the footnotes of the questions.
 */
export function takeFootnotes(alineas: Alinea[]): { body: Alinea[]; footnotes: FoundFootnote[] } {
  const footnotes: FoundFootnote[] = [];
  const body: Alinea[] = [];
  const lastSentence = alineas.findLastIndex(({ lines }) => /[.?!]$/.test(lines.at(-1) ?? ''));
  for (const [at, alinea] of alineas.entries()) {
    const styles: MarkStyle[] = alinea.footnotes ? ['glued', 'super'] : ['super'];
    const found = footnotesIn(alinea.lines, at >= lastSentence ? [...styles, 'bracket', 'paren'] : styles);
    if (found) footnotes.push(...found);
    else body.push({ ...alinea, footnotes: false });
  }
  return { body, footnotes };
}

function markPattern({ style, number }: FoundFootnote): RegExp {
  if (style === 'super')
    return new RegExp(
      `(?<![${SUPERSCRIPT}])${[...number].map((d) => SUPERSCRIPT[Number(d)]).join('')}(?![${SUPERSCRIPT}])`,
    );
  if (style === 'bracket') return new RegExp(`\\s*\\[${number}\\]`);
  if (style === 'paren') return new RegExp(`(?<=[?!.»”"'’])\\s*${number}\\)`);
  return new RegExp(`(?<=[\\p{L}.,;:!?)»”"'’\\]])${number}(?=[\\s.,;:)?!]|$)`, 'u');
}

/** A text without the marks of these footnotes, and where each stood. */
export function takeMarks(text: string, footnotes: FoundFootnote[]): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let rest = text;
  for (const footnote of footnotes) {
    const match = markPattern(footnote).exec(rest);
    if (!match) continue;
    marks.push({ number: footnote.number, at: match.index });
    const width = match[0].length;
    for (const mark of marks) if (mark.at > match.index) mark.at -= width;
    rest = rest.slice(0, match.index) + rest.slice(match.index + width);
  }
  return { text: rest, marks: marks.sort((a, b) => a.at - b.at) };
}
