import type { Follow } from '../../model/follow';

/** In milliseconds: somewhat less than the twelve hours between two alarms, which never come to the second. */
const AT_LEAST_BETWEEN = 11 * 60 * 60 * 1000;

/** Whether a question may be asked for at `now` (ms since 1970): at most twice a day, and no more once it is settled. */
export function isDue({ checked, asked, settled }: Follow, now: number): boolean {
  if (settled) return false;
  return [checked, asked].every((moment) => {
    // What was checked in the future was so before the clock was set back.
    const since = moment === undefined ? Number.NaN : now - Date.parse(moment);
    return !(since >= 0 && since < AT_LEAST_BETWEEN);
  });
}
