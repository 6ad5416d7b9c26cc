import { isoDate } from '../../model/publicatie';

/** As Dutch and English begin to write them, in order. */
const MONTHS = [
  ['jan'],
  ['feb'],
  ['maart', 'mrt', 'march', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];
/** `2023`, `2023-9`, `2023-09-15`. */
const YEAR_FIRST = /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?)?$/;
/** `15-9-2023`, `9/2023`. */
const YEAR_LAST = /^(?:(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.])(?<year>\d{4})$/;
/** `15 september 2023`, `sept. 2023`. */
const WRITTEN = /^(?:(?<day>\d{1,2})[\s.-]*)?(?<name>\p{L}{3,9})[\s.-]*(?<year>\d{4})$/u;

function monthNamed(name: string): number {
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning))) + 1;
}

/**
 * The first day of what is named: a day, a month or a year, in figures or with the month as a word, Dutch or English;
 * `2023-09-01` for "september 2023". Undefined for anything else, and for what is no day of the calendar.
 */
export function readDay(text: string): string | undefined {
  const small = text.trim().toLowerCase();
  const match = YEAR_FIRST.exec(small) ?? YEAR_LAST.exec(small) ?? WRITTEN.exec(small);
  const { year = '', month, day = '1', name } = match?.groups ?? {};
  const number = name === undefined ? Number(month ?? 1) : monthNamed(name);
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDate.safeParse(iso).success ? iso : undefined;
}
