const DAY = 24 * 60 * 60 * 1000;
const LAST = 0xffff;

/** A day (`YYYY-MM-DD`) in days since 1970-01-01; 0 when there is none, or it is outside 1970–2149. */
export function dayNumber(day: string | undefined): number {
  const days = day === undefined ? 0 : Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
  return days > 0 && days <= LAST ? days : 0;
}
