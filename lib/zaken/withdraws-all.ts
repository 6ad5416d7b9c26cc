import type { Mededeling, Question } from '../model/publicatie';

/** A notice is a few sentences. */
const LONGEST = 20_000;
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}«"‘“])/u;
const WITHDRAWS = /\bingetrokken\b|\bintrekking\b|\btrek(?:t|ken)\b[^.]{0,200}\bin\b/i;

const NUMBER = String.raw`\d{1,2}[a-z]?(?!\d)`;
/** "vraag 3", "vragen 3, 4 en 5", "de vragen 1 t/m 4"; a year or a vraagnummer is none of these. */
const NUMBERED = new RegExp(
  String.raw`\bvra(?:ag|gen) (?:met (?:de )?nummers? )?(${NUMBER}(?:(?:, | en | t\/m | tot en met |[-–])${NUMBER}){0,60})(?!\w)`,
  'gi',
);
const RANGE = /(\d+) ?(?:t\/m|tot en met|[-–]) ?(\d+)/g;

/** Dates, vraagnummers and the names of the chambers: figures and ordinals that count no questions. */
const NO_COUNT =
  /\b\d{1,2} [a-z]{3,9} \d{4}\b|(?:\b(?:vraag)?nummers? |\bkenmerk )?\b\d{4}Z\d{4,6}\b|\b\d{1,2}-\d{1,2}-\d{4}\b|\b(?:Eerste|Tweede) Kamer\b/giu;
/** What the set is about, where it is named by who asked it: "vragen van het lid … over …". */
const SUBJECT =
  /(\bvragen van (?:het lid|de leden) [^.]{0,200}?) over .{0,400}?(?=[(),;]|\.$| (?:is|zijn|worden|werden|heeft|hebben|trekt|trekken|ingetrokken)\b|$)/giu;

const ORDINAL =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste|voorlaatste|overige|resterende|andere';
const COUNT =
  'één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|enkele|sommige|aantal|paar';
const PARTIAL =
  'deel|deels|gedeelte|gedeeltelijk|ten dele|helft|onder|nrs?|nummers?|niet|behalve|uitgezonderd|uitzondering|behoudens|handhaaft|handhaven|gehandhaafd';
const PART = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${ORDINAL}|${COUNT}|${PARTIAL}|\d+[a-z]?)(?![\p{L}\d])`,
    String.raw`(?<!\p{L})een van `,
    String.raw`(?<!\p{L})vra(?:ag|gen) [ivx]{1,5}(?![\p{L}\d])`,
  ].join('|'),
  'iu',
);

const WHICH = '(?:schriftelijke |bovengenoemde |bovenstaande |genoemde |gestelde |onderhavige |betreffende )?';
const WHOSE = '(?:de|deze|die|zijn|haar|hun|uw|mijn|alle)';
/** "de vragen", "al zijn vragen", "intrekking schriftelijke vragen", and a title that begins with the name of the set. */
const WHOLE = new RegExp(
  String.raw`(?<!\p{L})(?:${WHOSE} |intrekking (?:van )?|ingetrokken |^)${WHICH}(?:kamer)?vragen(?!\p{L})`,
  'iu',
);
const ONE = /(?<!\p{L})(?:kamer)?vraag(?!\p{L})/iu;

function numbersIn(list: string): string[] {
  const ranges = [...list.matchAll(RANGE)].flatMap(([, from, to]) => {
    const count = Number(to) - Number(from) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => String(Number(from) + at));
  });
  return [...ranges, ...(list.match(/\d+[a-z]?/g) ?? [])];
}

/**
 * Whether a notice of withdrawal is about all the questions. One that names numbers is so only when these are all that were
 * `asked`; any other only when it speaks of the questions as a whole, and of no ordinal, count or part of them. What it
 * does not say is not taken for said: then some may still wait for an answer.
 */
export function withdrawsAll({ title, text = '' }: Mededeling, asked: Question[]): boolean {
  const sentences = `${title}. ${text}`.slice(0, LONGEST).replace(/\s+/g, ' ').split(SENTENCE_END);
  const about = sentences.filter((sentence) => WITHDRAWS.test(sentence)).map((one) => one.replace(NO_COUNT, ''));
  const lists = about.flatMap((sentence) => [...sentence.matchAll(NUMBERED)].map(([, list = '']) => list));
  const rest = about.map((sentence) => sentence.replace(NUMBERED, '').replace(SUBJECT, '$1'));
  if (rest.some((sentence) => PART.test(sentence))) return false;
  const named = new Set(lists.flatMap(numbersIn));
  if (lists.length > 0) return asked.length > 0 && asked.every(({ number }) => named.has(number));
  const isSingular = rest.some((sentence) => ONE.test(sentence));
  return isSingular ? asked.length === 1 : rest.some((sentence) => WHOLE.test(sentence));
}
