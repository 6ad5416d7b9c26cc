import { addDays } from '../../lib/zaken/days';

/** Prinsjesdag, the third Tuesday of September, on which a vergaderjaar begins: Grondwet, artikel 65. */
function prinsjesdag(year: number): string {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const firstTuesday = 1 + ((2 - first + 7) % 7);
  return `${year}-09-${firstTuesday + 14}`;
}

/** The first and last day of a vergaderjaar, given as in ids (`20232024`); undefined for what is none. */
export function vergaderjaarDays(vergaderjaar: string): { from: string; to: string } | undefined {
  const year = Number(/^(\d{4})\d{4}$/.exec(vergaderjaar)?.[1]);
  if (!year) return undefined;
  return { from: prinsjesdag(year), to: addDays(prinsjesdag(year + 1), -1) };
}
