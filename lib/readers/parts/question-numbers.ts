/** What a list of numbers is made of; `again` are words that may be repeated before each of its numbers. */
type Token =
  | { kind: 'number'; number: string }
  | { kind: 'letter'; letter: string }
  | { kind: 'joint'; as: 'range' | 'and' }
  | { kind: 'again' };

/** With its letter, if it has one; the t of "1 t/m 4" is none. */
const NUMBER = /(\d{1,3})(?:(?!\s?t\s?[/.])\s?([a-z])(?![a-z]))?(?!\d)/iy;
/** Up to 39, in capitals: more than anyone asks, and no other letter of a list is one of these. */
const ROMAN = /(X{0,3})(IX|IV|V?I{0,3})(?![a-z\d])/iy;
const LETTER = /([a-z])(?![a-z])/iy;
const RANGE = /t\s?\/\s?m\b|t\.?e\.?m\b\.?|tm\b|tot\s+en\s+met\b|tot\/met\b|[-–—]/iy;
const AND = /,\s*(?:en|alsmede)\b|,|en\/of\b|en\b|alsmede\b|evenals\b|&|\/|\+/iy;
const AGAIN =
  /(?:(?:op|van|bij|onder|de|het|mijn|ons|onze|deelvra(?:ag|gen)|vra(?:ag|gen)|antwoord(?:en)?|beantwoording|nummers?)\b|nrs?\b\.?)/iy;
const SPACE = /\s*/y;

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** More than anyone asks, in a range and in a list. */
const MOST_NUMBERS = 200;
/** No list is longer; what is, is not read. */
const LONGEST = 300;

function romanNumber(tens: string, units: string): string {
  return String(tens.length * 10 + UNITS.indexOf(units));
}

/** The tokens of a list, or undefined at the first word that has no place in one. */
function tokenise(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match?.[0] ? match : undefined;
  };
  for (take(SPACE); at < text.length; take(SPACE)) {
    const [, digits, letter] = take(NUMBER) ?? [];
    if (digits) {
      tokens.push({ kind: 'number', number: `${Number(digits)}${letter?.toLowerCase() ?? ''}` });
      continue;
    }
    const isCapital = /[IVX]/.test(text[at] ?? '');
    const roman = isCapital ? take(ROMAN) : undefined;
    if (roman) tokens.push({ kind: 'number', number: romanNumber(roman[1] ?? '', (roman[2] ?? '').toUpperCase()) });
    else if (take(RANGE)) tokens.push({ kind: 'joint', as: 'range' });
    else if (take(AND)) tokens.push({ kind: 'joint', as: 'and' });
    else if (take(AGAIN)) tokens.push({ kind: 'again' });
    else {
      const [, alone] = take(LETTER) ?? [];
      if (!alone) return undefined;
      tokens.push({ kind: 'letter', letter: alone.toLowerCase() });
    }
  }
  return tokens;
}

/** The numbers from one to another: "2" to "5", or "2a" to "2c"; undefined when they are not of one kind. */
function numbersBetween(from: string, to: string): string[] | undefined {
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  const [firstLetter, lastLetter] = [from, to].map((number) => number.replace(/\d+/, ''));
  if (firstLetter && lastLetter) {
    if (first !== last || firstLetter > lastLetter) return undefined;
    const [start, end] = [firstLetter.charCodeAt(0), lastLetter.charCodeAt(0)];
    return Array.from({ length: end - start + 1 }, (_, at) => `${first}${String.fromCharCode(start + at)}`);
  }
  if (firstLetter || lastLetter || last < first || last - first >= MOST_NUMBERS) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** "3a en b": a letter by itself belongs to the number before it, when that has one too. */
function withLetter(before: string | undefined, letter: string): string | undefined {
  return before && /[a-z]$/.test(before) ? before.replace(/[a-z]$/, letter) : undefined;
}

/**
 * The numbers in a list like "1, 2 en 5 t/m 7", "vraag 2 en vraag 3", "II en IV" or "3a en b": ranges written out, Roman
 * numbers as figures, in order and once each; undefined when the text is anything else. A range that runs backwards is not
 * read, and no list of more than 200 numbers.
 */
export function parseQuestionNumbers(text: string): string[] | undefined {
  const tokens = text.length > LONGEST ? undefined : tokenise(text);
  if (!tokens) return undefined;
  const numbers: string[] = [];
  let joint: 'start' | 'and' | 'range' | undefined = 'start';
  for (const token of tokens) {
    if (token.kind === 'again') continue;
    if (token.kind === 'joint') {
      if (joint) return undefined;
      joint = token.as;
      continue;
    }
    const before = numbers.at(-1);
    const number = token.kind === 'number' ? token.number : withLetter(before, token.letter);
    if (!joint || !number) return undefined;
    const added = joint === 'range' ? numbersBetween(before ?? '', number) : [number];
    if (!added) return undefined;
    numbers.push(...(joint === 'range' ? added.slice(1) : added));
    joint = undefined;
  }
  const once = [...new Set(numbers)];
  const isList = joint === undefined && once.length <= MOST_NUMBERS && once.every((number) => !number.startsWith('0'));
  return isList ? once : undefined;
}

const HEADING = /^(vra(?:ag|gen)|antwoord(?:en)?|beantwoording|reactie)\b\s*\(?([^()]*)\)?\s*[.:]?$/i;
const ONLY_WORDS = /^(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen))?$/i;

/** What the heading of a sub-question or answer says. `numbers` is empty for a heading without a number. */
export interface SubHeading {
  part: 'vraag' | 'antwoord';
  numbers: string[];
}

/**
 * Reads "Vraag 3", "Antwoord 4 en 5", "Antwoord op de vragen 1 t/m 4", "Vraag III"; undefined for any other text. The
 * forms are those that occur on the site; `parseQuestionNumbers` says how the numbers may be written.
 */
export function parseSubHeading(text: string): SubHeading | undefined {
  const line = text
    .replace(/\((?:herdruk|nader)[^()]*\)/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const match = line.length <= LONGEST ? HEADING.exec(line) : null;
  if (!match) return undefined;
  const part = /^v/i.test(match[1] ?? '') ? 'vraag' : 'antwoord';
  const list = (match[2] ?? '').replace(/[\s.:]+$/, '');
  const numbers = ONLY_WORDS.test(list) ? [] : parseQuestionNumbers(list);
  return numbers && { part, numbers };
}
