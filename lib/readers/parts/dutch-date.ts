import { isPublicationDay } from '../../model/publication-day';

const MONTHS = [
  'januari|jan',
  'februari|feb',
  'maart|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'augustus|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'december|dec',
];

const WRITTEN = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${MONTHS.join('|')})\\.?\\s+(\\d{4})(?!\\d)`, 'i');

/**
 * The first date written out in Dutch in a text ("26 januari 2024", "26 jan. 2024") as `2024-01-26`; undefined when
 * there is none or when it is no day of the calendar ("31 februari 2024").
 */
export function parseDutchDate(text: string): string | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  const month = MONTHS.findIndex((names) => names.split('|').includes(name)) + 1;
  return toIso(Number(match[3]), month, Number(match[1]));
}

/** A day as `2024-01-26` from a field that says it so, alone or before a time; undefined for anything else. */
export function parseIsoDate(text: string): string | undefined {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:T.*)?\s*$/.exec(text);
  return match ? toIso(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function toIso(year: number, month: number, day: number): string | undefined {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  const iso = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return isPublicationDay(iso) ? iso : undefined;
}
