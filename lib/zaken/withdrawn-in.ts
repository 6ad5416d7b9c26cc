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

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/**
 * Dates, vraagnummers and the names of the chambers: figures and ordinals that count no questions. And "deel ik u mee", in
 * which "deel" is no part of them.
 */
const NO_COUNT = new RegExp(
  [
    String.raw`\b\d{1,2} [a-z]{3,9} \d{4}\b`,
    String.raw`\b\d{1,2} (?:${MONTH})\b`,
    String.raw`(?:\bonder )?(?:\b(?:de )?(?:vraag)?nummers? |\bkenmerk )?\b\d{4}Z\d{4,6}\b`,
    String.raw`\b\d{1,2}-\d{1,2}-\d{4}\b`,
    String.raw`\b(?:Eerste|Tweede) Kamer\b`,
    String.raw`\bdeel ik\b|\bik deel\b`,
  ].join('|'),
  'giu',
);
const NOT_ANSWERED =
  '(?:worden|zullen|hoeven|behoeven)(?: daarom| derhalve| dus)? niet(?: meer| langer| verder)?(?: te)?(?: worden)? beantwoord(?: te worden| worden)?';
/** What follows from a withdrawal; any other "niet" or "beantwoord" may leave some of the questions. */
const FOLLOWS = new RegExp(String.raw`(?<=\bingetrokken,? en (?:ze |zij |deze )?)${NOT_ANSWERED}(?=\.?$)`, 'giu');
/** What the set is about, where it is named by who asked it: "vragen van het lid … over …". */
const SUBJECT =
  /(\bvragen van (?:het lid|de leden) [^.]{0,200}?) over .{0,400}?(?=[(),;]|\.$| (?:is|zijn|worden|werden|heeft|hebben|trekt|trekken|ingetrokken)\b|$)/giu;

const ORDINAL =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste|voorlaatste|overige|resterende|andere';
const COUNT =
  'één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|enkele|sommige|aantal|paar';
const PARTIAL =
  'deel|deels|gedeelte|gedeeltelijk|ten dele|helft|onder|nrs?|nummers?|niet|behalve|uitgezonderd|uitzondering|behoudens|handhaaft|handhaven|gehandhaafd|respectievelijk|eerstgenoemde|laatstgenoemde|(?:on)?beantwoord(?:en?|t)?|blijft|blijven';
const PART = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${ORDINAL}|${COUNT}|${PARTIAL}|\d+[a-z]?)(?![\p{L}\d])`,
    String.raw`(?<!\p{L})een van `,
    String.raw`(?<!\p{L})vra(?:ag|gen) (?:[ivx]{1,5}|[a-h])(?![\p{L}\d])`,
  ].join('|'),
  'iu',
);

/** Headlines and titles: what is said in them is not said of the questions. */
const QUOTED = /«[^«»]{0,500}»|“[^“”]{0,500}”|‘[^‘’]{0,500}’/g;
/** What is quoted may also be the numbers of questions: these words and no others. */
const OF_NUMBERS = new RegExp(
  String.raw`(?<!\p{L})(?:${ORDINAL}|${COUNT}|en|t\/m|tot|met|vra(?:ag|gen)|[ivx]{1,5}|\p{L})(?!\p{L})`,
  'giu',
);

/** The vraagnummers that a sentence names in one breath. */
const VRAAGNUMMERS = /\b\d{4}Z\d{4,6}(?:(?:, | en |, en )(?:(?:vraag)?nummer )?\d{4}Z\d{4,6})*\b/gi;

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

function withoutTitle(quoted: string): string {
  return /\p{L}/u.test(quoted.replace(OF_NUMBERS, '')) ? ' ' : quoted.slice(1, -1);
}

/** Whose questions a sentence is about, by the vraagnummers in it; undefined when it names some here and others there. */
function aboutIn(sentence: string, own: string[]): 'ours' | 'others' | 'any' | undefined {
  const [list, ...more] = sentence.match(VRAAGNUMMERS) ?? [];
  if (more.length > 0) return undefined;
  if (list === undefined) return 'any';
  const named: string[] = list.toUpperCase().match(/\d+Z\d+/g) ?? [];
  return own.length > 0 && own.every((number) => named.includes(number)) ? 'ours' : 'others';
}

/**
 * Which of the questions that were `asked` a notice withdraws: the numbers that it names, or all of them where it speaks of
 * the questions as a whole. None where it speaks of an ordinal, a count or a part of them: what it does not say is not
 * taken for said, and some may still wait for an answer. `own`: the vraagnummers of these questions. A notice to several
 * sets of questions withdraws the one that it names so.
 */
export function withdrawnIn(notice: Mededeling, asked: Question[], own: string[]): 'all' | string[] {
  const { title, text = '', vraagnummers } = notice;
  const said = `${title}. ${text}`.slice(0, LONGEST).replace(QUOTED, withoutTitle).replace(/\s+/g, ' ');
  const sentences = said.split(SENTENCE_END).filter((sentence) => WITHDRAWS.test(sentence));
  const whose = sentences.map((sentence) => aboutIn(sentence, own));
  const isToSeveral = vraagnummers.length > 1;
  if (whose.includes(undefined)) return [];
  if (!whose.includes('ours') && (isToSeveral || whose.includes('others'))) return [];

  const read = sentences.map((sentence, at) => {
    const about = sentence.replace(NO_COUNT, '').replace(FOLLOWS, '');
    const lists = [...about.matchAll(NUMBERED)].map(([, list = '']) => list);
    return { whose: whose[at], lists, rest: about.replace(NUMBERED, '').replace(SUBJECT, '$1') };
  });
  const possible = read.filter((one) => one.whose !== 'others');
  // Of two lists in one sentence the other may be of those that stay.
  if (possible.some(({ lists, rest }) => lists.length > 1 || PART.test(rest))) return [];
  const certain = possible.filter((one) => !isToSeveral || one.whose === 'ours');
  const listed = certain.flatMap(({ lists }) => lists);
  if (listed.length > 0) return listed.flatMap(numbersIn);
  const isSingular = certain.some(({ rest }) => ONE.test(rest));
  const isAll = isSingular ? asked.length === 1 : certain.some(({ rest }) => WHOLE.test(rest));
  return isAll ? 'all' : [];
}
