import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import type { Publicatie } from '../../model/publicatie';
import { isPublicationDay } from '../../model/publication-day';

/**
 * A document of a backup without days on which nothing can have been, and without a vergaderjaar that is none: what a reader
 * that does not find them would have made. Earlier versions stored any day of the calendar, and their backups have it.
 */
export function withoutOddDays(publicatie: Publicatie): Publicatie {
  const { dates, vergaderjaar, ...rest } = publicatie;
  const odd = Object.entries(dates).flatMap(([name, day]) => (day && !isPublicationDay(day) ? [name] : []));
  const isYear = vergaderjaar === undefined || parseVergaderjaar(vergaderjaar) === vergaderjaar;
  if (odd.length === 0 && isYear) return publicatie;
  const kept = Object.fromEntries(Object.entries(dates).filter(([name]) => !odd.includes(name)));
  const gaps = [...new Set([...rest.gaps, ...odd, ...(isYear ? [] : ['vergaderjaar'])])];
  return { ...rest, ...(isYear && vergaderjaar !== undefined ? { vergaderjaar } : {}), dates: kept, gaps };
}
