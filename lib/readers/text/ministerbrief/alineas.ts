import { parseSubHeading } from '../../parts/question-numbers';

/** A paragraph of a letter as its lines, and whether it stood at the foot of a page, below the footnotes' rule. */
export interface Alinea {
  lines: string[];
  footnotes: boolean;
}

/** The line that opens the questions in the annex of a letter. */
export const OPENS_QUESTIONS = /^Vragen\s+van\s+(?:het\s+(?:kamer)?lid|de\s+(?:kamer)?leden)\s/i;

/** A rule above footnotes comes out of a PDF as a line of nothing but many spaces. */
const FOOTNOTE_RULE = /^ {20,}$/;
/** A form feed comes out of a PDF as one space before the first line of the page. */
const FIRST_OF_PAGE = /^ \S/;

/** Text taken out of a PDF has an empty line after every line; blank lines of the letter itself hold a space. */
function isDoubleSpaced(lines: string[]): boolean {
  let filled = 0;
  let followed = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    filled++;
    if (lines[at + 1] === '') followed++;
  }
  return filled > 20 && followed / filled > 0.8;
}

/** Headings stand alone, also where the page broke right before or after them. */
function standsAlone(line: string): boolean {
  return parseSubHeading(line) !== undefined;
}

/** The paragraphs of a letter, whether its text came out of a PDF or out of text recognition. */
export function toAlineas(text: string): Alinea[] {
  const raw = text.split('\n');
  const fromPdf = isDoubleSpaced(raw);
  const lines = fromPdf ? raw.filter((line) => line !== '') : raw;

  const alineas: Alinea[] = [];
  let current: string[] = [];
  let footnotes = false;
  const flush = () => {
    if (current.length > 0) alineas.push({ lines: current, footnotes });
    current = [];
  };
  for (const line of lines) {
    if (fromPdf && FOOTNOTE_RULE.test(line)) {
      flush();
      footnotes = true;
      continue;
    }
    const content = line.replace(/[ \t\u00a0]+/g, ' ').trim();
    if (content === '') {
      flush();
      continue;
    }
    if (fromPdf && footnotes && FIRST_OF_PAGE.test(line)) {
      flush();
      footnotes = false;
    }
    if (standsAlone(content) || OPENS_QUESTIONS.test(content)) flush();
    current.push(content);
    if (standsAlone(content)) flush();
  }
  flush();
  return alineas;
}

const LIST_ITEM = /^(?:[-•–]|\d+\)|[a-z]\))\s/;

/**
 * The lines of a paragraph as running text. A hyphen at the end of a line stays, without a space, unless it stands for
 * a part left out ("onderzoeks- en handhavingsmaatregelen"); items of a list keep lines of their own.
 */
export function joinLines(lines: string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (LIST_ITEM.test(line)) return `${text}\n${line}`;
    const hyphenated = /\S-$/.test(text) && !/^(?:en|of|en\/of)\b/.test(line);
    return hyphenated ? text + line : `${text} ${line}`;
  }, '');
}
