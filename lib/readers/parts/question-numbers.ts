const NUMBER = '\\d{1,3}[a-z]?';
const RANGE_WORD = '(?:t\\/m|tot\\s+en\\s+met|[-–])';
const AGAIN = '(?:(?:op\\s+)?(?:de\\s+)?vra(?:ag|gen)\\s+)?';
const ITEM = `${NUMBER}(?:\\s*${RANGE_WORD}\\s*${AGAIN}${NUMBER})?`;
const AND = '(?:,\\s*en|,|en|&|\\/|\\+)';
/** Numbers of sub-questions as they are listed: "3", "4 en 5", "2, 3", "2/3", "1 t/m 4", "vraag 2 en vraag 3". */
export const NUMBER_LIST = `${ITEM}(?:\\s*${AND}\\s*${AGAIN}${ITEM})*`;

const WHOLE = new RegExp(`^${NUMBER_LIST}$`, 'i');
const EACH = new RegExp(`(${NUMBER})(?:\\s*${RANGE_WORD}\\s*${AGAIN}(${NUMBER}))?`, 'gi');
const LONGEST_RANGE = 200;

/** The numbers from one to another: "2" to "5", or "2a" to "2c"; undefined when they are not of one kind. */
function numbersBetween(from: string, to: string): string[] | undefined {
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  const [firstLetter, lastLetter] = [from, to].map((number) => number.replace(/\d+/, '').toLowerCase());
  if (firstLetter && lastLetter) {
    if (first !== last || firstLetter > lastLetter) return undefined;
    const [start, end] = [firstLetter.charCodeAt(0), lastLetter.charCodeAt(0)];
    return Array.from({ length: end - start + 1 }, (_, at) => `${first}${String.fromCharCode(start + at)}`);
  }
  if (firstLetter || lastLetter || last < first || last - first > LONGEST_RANGE) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/**
 * The numbers in a list like "1, 2 en 5 t/m 7", ranges written out, in order and once each; undefined when the text is
 * anything else. A range that runs backwards or over 200 numbers is not read.
 */
export function parseQuestionNumbers(text: string): string[] | undefined {
  const list = text.trim();
  if (!WHOLE.test(list)) return undefined;
  const numbers = new Set<string>();
  for (const [, from = '', to] of list.matchAll(EACH)) {
    const range = to ? numbersBetween(from, to) : [from.toLowerCase()];
    if (!range) return undefined;
    for (const number of range) numbers.add(number);
  }
  return [...numbers];
}

const HEADING = new RegExp(
  `^(vra(?:ag|gen)|antwoord(?:en)?)\\b\\s*(?:op\\s+)?(?:de\\s+)?(?:vra(?:ag|gen)\\s*)?(?:nrs?\\.?\\s*)?\\(?(${NUMBER_LIST})?\\)?\\s*[.:]?$`,
  'i',
);

/** What the heading of a sub-question or answer says. `numbers` is empty for a heading without a number. */
export interface SubHeading {
  part: 'vraag' | 'antwoord';
  numbers: string[];
}

/** Reads "Vraag 3", "Antwoord 4 en 5", "Antwoord op de vragen 1 t/m 4"; undefined for any other text. */
export function parseSubHeading(text: string): SubHeading | undefined {
  const line = text
    .replace(/\((?:herdruk|nader)[^()]*\)/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const match = line.length < 120 ? HEADING.exec(line) : null;
  if (!match) return undefined;
  const part = /^v/i.test(match[1] ?? '') ? 'vraag' : 'antwoord';
  const numbers = match[2] ? parseQuestionNumbers(match[2]) : [];
  return numbers && { part, numbers };
}
