const DAY = 86_400_000;

function toTime(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** The day `days` calendar days after `iso` (`YYYY-MM-DD`); negative goes back. */
export function addDays(iso: string, days: number): string {
  return new Date(toTime(iso) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

/** Swedish writes dates as `2024-03-18`. Made when it is first asked for: it takes longer than all of a page's start. */
let inTheHague: Intl.DateTimeFormat | undefined;

/** The calendar day of a moment in The Hague, where the terms run: `2024-03-18`. */
export function today(now: Date): string {
  inTheHague ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  return inTheHague.format(now);
}
