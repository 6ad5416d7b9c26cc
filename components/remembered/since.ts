/** From when on a person can have removed what was remembered. */
export const SINCE = ['hour', 'today', 'week', 'date', 'all'] as const;

export type Since = (typeof SINCE)[number];

const HOUR = 3_600_000;

/**
 * The moment that a choice means, ISO 8601 in UTC: days and weeks (from Monday) begin where the person is. `day`: the one
 * that is named (`YYYY-MM-DD`) for `date`; undefined when that is no day.
 */
export function sinceWhen(since: Since, now: Date, day: string): string | undefined {
  const midnight = (daysAgo: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo);
  const moments: Record<Since, () => Date> = {
    hour: () => new Date(now.getTime() - HOUR),
    today: () => midnight(0),
    week: () => midnight((now.getDay() + 6) % 7),
    date: () => new Date(`${day}T00:00:00`),
    all: () => new Date(0),
  };
  const moment = moments[since]();
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
