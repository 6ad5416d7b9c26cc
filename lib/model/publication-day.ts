import { isoDate } from './publicatie';

/**
 * Whether something can have been published, sent or received on this day (`YYYY-MM-DD`): one of the calendar, from 1814, when
 * the Staten-Generaal began, to 2999. A term that runs on from the year 9999 would end on no day that can be written so.
 */
export function isPublicationDay(day: string): boolean {
  return isoDate.safeParse(day).success && day >= '1814' && day < '3000';
}
