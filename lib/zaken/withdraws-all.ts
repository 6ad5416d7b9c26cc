import type { Mededeling, Question } from '../model/publicatie';

/** A notice is a few sentences. */
const LONGEST = 20_000;
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}«"‘“])/u;
const WITHDRAWS = /\bingetrokken\b|\bintrekking\b|\btrek(?:t|ken)\b[^.]{0,200}\bin\b/i;

const NUMBER = String.raw`\d{1,2}[a-z]?(?![\d-])`;
/** "vraag 3", "vragen 3, 4 en 5", "de vragen 1 t/m 4"; a year or a vraagnummer is none of these. */
const NUMBERED = new RegExp(
  String.raw`\bvra(?:ag|gen) (?:met (?:de )?nummers? )?(${NUMBER}(?:(?:, | en | t\/m | tot en met |[-–])${NUMBER}){0,60})(?!\w)`,
  'gi',
);
const RANGE = /(\d+) ?(?:t\/m|tot en met|[-–]) ?(\d+)/g;

const COUNT =
  '(?:een|één|eén|enkele|sommige|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|een aantal|een deel|\\d{1,2})';
const PART = new RegExp(
  [
    String.raw`(?:^|\s)${COUNT} van (?:de|deze|zijn|haar|hun|uw|mijn) (?:[\p{L}]+ )?vragen`,
    String.raw`(?:^|\s)(?:enkele|sommige|een aantal) vragen`,
    String.raw`\bgedeeltelijk`,
    String.raw`\b(?:overige|resterende|eerste|laatste) (?:[\p{L}]+ )?vra(?:ag|gen)\b`,
  ].join('|'),
  'iu',
);

function numbersIn(list: string): string[] {
  const ranges = [...list.matchAll(RANGE)].flatMap(([, from, to]) => {
    const count = Number(to) - Number(from) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => String(Number(from) + at));
  });
  return [...ranges, ...(list.match(/\d+[a-z]?/g) ?? [])];
}

/**
 * Whether a notice of withdrawal is about all the questions. One that names numbers is so only when these are all that were
 * `asked`; "een deel van de vragen", "de overige vragen" leave some to be answered.
 */
export function withdrawsAll({ title, text = '' }: Mededeling, asked: Question[]): boolean {
  const sentences = `${title}. ${text}`.slice(0, LONGEST).replace(/\s+/g, ' ').split(SENTENCE_END);
  const about = sentences.filter((sentence) => WITHDRAWS.test(sentence));
  if (about.some((sentence) => PART.test(sentence))) return false;
  const lists = about.flatMap((sentence) => [...sentence.matchAll(NUMBERED)].map(([, list = '']) => list));
  if (lists.length === 0) return true;
  const named = new Set(lists.flatMap(numbersIn));
  return asked.length > 0 && asked.every(({ number }) => named.has(number));
}
