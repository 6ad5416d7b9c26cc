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

/** Headlines and titles: what is said in them is not said of the questions. */
const QUOTED = /«[^«»]{0,500}»|“[^“”]{0,500}”|‘[^‘’]{0,500}’/g;
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/**
 * Dates, vraagnummers and the names of the chambers: figures and ordinals that count no questions. And "deel ik u mee", in
 * which "deel" is no part of them.
 */
const NO_COUNT = new RegExp(
  [
    String.raw`\b\d{1,2} [a-z]{3,9} \d{4}\b`,
    String.raw`\b\d{1,2} (?:${MONTH})\b`,
    String.raw`(?:\bonder )?(?:\b(?:vraag)?nummers? |\bkenmerk )?\b\d{4}Z\d{4,6}\b`,
    String.raw`\b\d{1,2}-\d{1,2}-\d{4}\b`,
    String.raw`\b(?:Eerste|Tweede) Kamer\b`,
    String.raw`\bdeel ik\b|\bik deel\b`,
  ].join('|'),
  'giu',
);
const NOT_ANSWERED =
  '(?:worden|zullen|hoeven|behoeven)(?: daarom| derhalve| dus)? niet(?: meer| langer| verder)?(?: te)?(?: worden)? beantwoord(?: te worden| worden)?';
/** What follows from a withdrawal, or what it is the reason of; any other "niet" may leave some of the questions. */
const FOLLOWS = new RegExp(
  String.raw`(?<=\bingetrokken,? en (?:ze |zij |deze )?)${NOT_ANSWERED}(?=\.?$)|\b${NOT_ANSWERED}(?=,? (?:omdat|nu|aangezien) )`,
  'giu',
);
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
 * Which of the questions that were `asked` a notice withdraws: the numbers that it names, or all of them where it speaks of
 * the questions as a whole. None where it speaks of an ordinal, a count or a part of them: what it does not say is not
 * taken for said, and some may still wait for an answer.
 */
export function withdrawnIn({ title, text = '' }: Mededeling, asked: Question[]): 'all' | string[] {
  const said = `${title}. ${text}`.slice(0, LONGEST).replace(QUOTED, ' ').replace(/\s+/g, ' ');
  const sentences = said.split(SENTENCE_END).filter((sentence) => WITHDRAWS.test(sentence));
  const about = sentences.map((sentence) => sentence.replace(NO_COUNT, '').replace(FOLLOWS, ''));
  const lists = about.flatMap((sentence) => [...sentence.matchAll(NUMBERED)].map(([, list = '']) => list));
  const rest = about.map((sentence) => sentence.replace(NUMBERED, '').replace(SUBJECT, '$1'));
  if (rest.some((sentence) => PART.test(sentence))) return [];
  if (lists.length > 0) return lists.flatMap(numbersIn);
  const isSingular = rest.some((sentence) => ONE.test(sentence));
  const isAll = isSingular ? asked.length === 1 : rest.some((sentence) => WHOLE.test(sentence));
  return isAll ? 'all' : [];
}
