import { beginsKindOrStatus } from './filter-values';
import type { FilterName } from './query';
import { readDay } from './read-day';
import { readYear } from './read-filter';
import type { Piece } from './take-pieces';

/** What the figures at the end may go on with to be a number: a digit, or the rest of a year, a leap year among them. */
const DIGITS = ['', ...'0123456789', '24', '96', '00', '024', '996', '848', '2024'];
/** What may come behind that number: a month and a year, or a year. */
const BEHIND = ['', '-1-2024', '-2024'];
const DAYS = DIGITS.flatMap((digits) => BEHIND.map((behind) => digits + behind));
/** Parliament has no papers from other years, so who types 25 for a year did not begin to type 2500. */
const LIKELY_YEAR = /^(?:18|19|20)/;

function becomesDay(text: string): boolean {
  return DAYS.some((more) => LIKELY_YEAR.test(readDay(text + more) ?? ''));
}

function becomesYear(text: string): boolean {
  const next = String(Number(text.slice(0, 4)) + 1);
  const ends = [next, next.slice(1), next.slice(2), next.slice(3)];
  return [...DIGITS, ...ends].some((more) => LIKELY_YEAR.test(readYear(text + more) ?? ''));
}

/** Whether a value that cannot be read is one that is still being typed, as far as can be told: `status:beant`, `na:202`. */
export function isHalfTyped(filter: FilterName, { text, last }: Piece): boolean {
  if (!last) return false;
  if (filter === 'soort' || filter === 'status') return beginsKindOrStatus(text);
  const typed = text.trim();
  if (filter === 'na' || filter === 'voor') return becomesDay(typed);
  if (filter === 'jaar') return becomesYear(typed);
  return typed === '';
}
