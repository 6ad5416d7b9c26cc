const NUMBER = '\\d{1,3}[a-z]?';
const RANGE_WORD = '(?:t\\/m|tot\\s+en\\s+met|[-–])';
const ITEM = `${NUMBER}(?:\\s*${RANGE_WORD}\\s*${NUMBER})?`;
/** Numbers of sub-questions as they are listed: "3", "4 en 5", "2, 3", "1 t/m 4", "1, 2 en 5 tot en met 7". */
export const NUMBER_LIST = `${ITEM}(?:\\s*(?:,|en|,\\s*en|&)\\s*${ITEM})*`;

const WHOLE = new RegExp(`^${NUMBER_LIST}$`, 'i');
const EACH = new RegExp(`(${NUMBER})(?:\\s*${RANGE_WORD}\\s*(${NUMBER}))?`, 'gi');

/**
 * The numbers in a list like "1, 2 en 5 t/m 7", ranges written out, in order and once each; undefined when the text is
 * anything else. A range that runs backwards or over 200 numbers is not read.
 */
export function parseQuestionNumbers(text: string): string[] | undefined {
  const list = text.trim();
  if (!WHOLE.test(list)) return undefined;
  const numbers = new Set<string>();
  for (const [, from = '', to] of list.matchAll(EACH)) {
    if (!to) {
      numbers.add(from.toLowerCase());
      continue;
    }
    const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
    if (last < first || last - first > 200) return undefined;
    for (let number = first; number <= last; number++) numbers.add(String(number));
  }
  return [...numbers];
}

const HEADING = new RegExp(
  `^(vra(?:ag|gen)|antwoord(?:en)?)\\b\\s*(?:op\\s+)?(?:de\\s+)?(?:vra(?:ag|gen)\\s*)?(?:nrs?\\.?\\s*)?(${NUMBER_LIST})?\\s*[.:]?$`,
  'i',
);

/** What the heading of a sub-question or answer says. `numbers` is empty for a heading without a number. */
export interface SubHeading {
  part: 'vraag' | 'antwoord';
  numbers: string[];
}

/** Reads "Vraag 3", "Antwoord 4 en 5", "Antwoord op de vragen 1 t/m 4"; undefined for any other text. */
export function parseSubHeading(text: string): SubHeading | undefined {
  const match = HEADING.exec(text.replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const part = /^v/i.test(match[1] ?? '') ? 'vraag' : 'antwoord';
  const numbers = match[2] ? parseQuestionNumbers(match[2]) : [];
  return numbers && { part, numbers };
}
