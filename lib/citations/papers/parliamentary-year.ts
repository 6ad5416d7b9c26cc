import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import type { Cursor } from '../text/cursor';
import { brokenWord } from './broken-word';

/** `vergaderjaar 2023–2024`, `2023/24`, `2022/-23`, `2023-'24`; also `20232024`, as PDF text has it that lost its dashes. */
const YEARS = new RegExp(
  String.raw`(?:(?:${brokenWord('ver-ga-der-ja')}(?:ar|ren)|zitting(?:sjaar)?)[\s:]{0,4})?(\d{4})(?:\s{0,3}[-–—/]\s{0,3}[-–—]?\s{0,3}'?(\d{2,4})|\s?(\d{4}))(?!\d)`,
  'iy',
);

/** The first year of the papers on officielebekendmakingen.nl. */
const FIRST = 1995;

/** Whether a year is another one with one of its figures left out: `203` of `2023`. */
function lacksFigure(short: string, year: string): boolean {
  return [...year].some((_, at) => year.slice(0, at) + year.slice(at + 1) === short);
}

/**
 * The parliamentary year of the two years as written, or undefined when there is none such. A slip in the second year
 * is read over when the first one tells what was meant: in the tens (`2023–34`), or a figure left out (`2022–203`).
 */
function vergaderjaarOf(first: string, second: string, now = new Date().getFullYear()): string | undefined {
  const year = Number(first);
  if (year < FIRST - 1 || year > now + 1) return undefined;
  const next = String(year + 1);
  if (second.length === 2 && second.at(-1) === next.at(-1)) return `${first}-${next}`;
  if (second.length === 3 && lacksFigure(second, next)) return `${first}-${next}`;
  return parseVergaderjaar(`${first}-${second}`);
}

/**
 * Reads two years and moves behind them; undefined, and stays, when none are here. `vergaderjaar` is `2023-2024`, absent
 * when the two are no parliamentary year of which the site has papers; `tooEarly` when they are of before its first.
 */
export function readYears(cursor: Cursor): { vergaderjaar?: string; tooEarly: boolean } | undefined {
  const [, first = '', second, glued] = cursor.take(YEARS) ?? [];
  if (!first) return undefined;
  const vergaderjaar = vergaderjaarOf(first, second ?? glued ?? '');
  return { ...(vergaderjaar && { vergaderjaar }), tooEarly: Number(first) < FIRST - 1 };
}
