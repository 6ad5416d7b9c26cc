import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { MONTHS } from '../text/months';
import { brokenWord } from './broken-word';
import { listCitation } from './list-citation';

type Gazette = 'stb' | 'stcrt' | 'trb';

const NAME = new RegExp(
  String.raw`\b(${brokenWord('Staats-blad')}|Stb|${brokenWord('Staats-cou-rant')}|Stcrt|${brokenWord('Trac-ta-ten-blad')}|Trb)(?![a-z])\.?(?:\s{1,3}van\s{1,3}het\s{1,3}Koninkrijk\s{1,3}der\s{1,3}Nederlanden)?`,
  'gi',
);
const YEAR = new RegExp(
  String.raw`,?\s{0,4}(?:van\s{1,3})?(?:\d{1,2}\s{1,3}(?:${MONTHS})\s{1,3}(?=\d{4},?\s{1,3}nr))?(?:jaargang\s{1,3})?(\d{4})(?:,\s{0,4}|\s{1,4}|/|-(?=\d{1,5}\b))`,
  'y',
);
const NUMBER_BEFORE_YEAR = new RegExp(
  String.raw`,?\s{0,4}(?:nr|nummer)\b\.?\s{0,4}(\d{1,5}),?\s{1,4}van\s{1,4}(?:\d{1,2}\s{1,3}(?:${MONTHS})\s{1,3})?(\d{4})(?![\d–/-])`,
  'iy',
);
const NR = /(?:nrs?|nummers?)\b[.,:]?\s{0,4}/iy;
const NUMBER = new RegExp(String.raw`(\d{1,5})(?![\d-]|[a-z](?![a-z])|\s{1,3}(?:${MONTHS})\b)`, 'iy');
const AND = /\s{0,4}(?:(,)\s{0,4}|,?\s{0,4}(?:en(?=\s)|&)\s{0,4})/y;
const OTHER_YEAR = /((?:18|19|20)\d\d)(?:,\s{1,4}(?:(?:nr|nummer)\b\.?\s{0,4})?|\/)(?=\d)/y;
const YEAR_ALONE = /^(?:19|20)\d\d$/;
/** After a number that may be something else ("Stb. 2019, 1 en 2 andere") only the end of the reference will do. */
const ENDS = /\s{0,3}(?:$|[.;:)\]\n,(]|en(?![A-Za-z]))/y;

/**
 * The first years and numbers that the site has under an id like `stb-1950-1`. The Staatsblad was numbered by letters
 * before 1950; the Tractatenblad began in 1951. The Staatscourant before July 2009 has pages in its ids, which no
 * reference tells; the numbers of that year go on beyond those of the paper editions.
 */
function isOnSite(kind: Gazette, year: number, number: number): boolean {
  if (kind === 'stcrt') return number > 0 && (year > 2009 || (year === 2009 && number > 200));
  // Neither has more than a thousand numbers or so in a year: of "2020-2021" the second is another year.
  return number > 0 && number < 1500 && year >= 1950;
}

function kindOf(name: string): Gazette {
  if (/^T/i.test(name)) return 'trb';
  return /c/i.test(name) ? 'stcrt' : 'stb';
}

/**
 * More of the same gazette: `, 108 en 109`, `en 2021, 5`. A number without a year is believed at the end of a list, or
 * with "nr." when the first had it too (`hadNr`).
 */
function readMore(cursor: Cursor, kind: Gazette, given: string, hadNr: boolean): { year: string; number: string }[] {
  const read: { year: string; number: string }[] = [];
  let year = given;
  let believed = { count: 0, at: cursor.at };
  while (read.length < 50) {
    const and = cursor.take(AND);
    if (!and) break;
    const other = cursor.take(OTHER_YEAR)?.[1];
    const nr = cursor.take(NR);
    const number = cursor.take(NUMBER)?.[1];
    year = other ?? year;
    if (!number || !isOnSite(kind, Number(year), Number(number)) || (!nr && !other && YEAR_ALONE.test(number))) break;
    read.push({ year, number });
    if (other || (nr && hadNr) || (!and[1] && cursor.sees(ENDS))) believed = { count: read.length, at: cursor.at };
    else if (!and[1]) break;
  }
  cursor.at = believed.at;
  return read.slice(0, believed.count);
}

/** The years and numbers behind the name of a gazette, all of which its ids can tell; none when one cannot. */
function readPapers(cursor: Cursor, kind: Gazette): { year: string; number: string }[] {
  const [, numberFirst, yearBehind] = cursor.take(NUMBER_BEFORE_YEAR) ?? [];
  const year = yearBehind ?? cursor.take(YEAR)?.[1];
  const hadNr = !numberFirst && cursor.take(NR) !== undefined;
  const number = numberFirst ?? (year && cursor.take(NUMBER)?.[1]);
  if (!year || !number || !isOnSite(kind, Number(year), Number(number))) return [];
  return [{ year, number }, ...(numberFirst ? [] : readMore(cursor, kind, year, hadNr))];
}

/**
 * Official gazettes by year and number: `Stb. 2004, 107`, `Staatscourant 2009, nr. 9231`, `Trb. 1951, 25 en 26`,
 * `Staatscourant nr. 12345 van 2021`.
 */
export function findGazettes(text: string, now = new Date().getFullYear()): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(NAME)) {
    const kind = kindOf(match[1] ?? '');
    const cursor = new Cursor(text, match.index + match[0].length);
    const papers = readPapers(cursor, kind);
    if (papers.some((paper) => Number(paper.year) > now + 1)) continue;
    const targets = papers.map(
      (paper): Target => ({ system: 'op', id: `${kind}-${paper.year}-${Number(paper.number)}` }),
    );
    const citation = listCitation(text, kind, match.index, cursor.at, targets);
    if (citation) found.push(citation);
  }
  return found;
}
