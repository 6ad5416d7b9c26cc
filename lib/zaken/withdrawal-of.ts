import type { Mededeling, Question } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { withdrawnIn } from './withdrawn-in';

/** Stands for a day that a notice does not tell: before all days, or after them. */
const BEFORE = '';
const AFTER = '9999';

/**
 * That all the questions that were `asked` are withdrawn, by one notice or by several that name their numbers together, and
 * the day on which the last of them was. Undefined while some are not. The day is left out where a notice without one may
 * have come before it. `own`: the vraagnummers of these questions.
 */
export function withdrawalOf(
  notices: Mededeling[],
  asked: Question[],
  own: string[],
): Pick<ZaakStatus, 'ingetrokken'> | undefined {
  const withdrawn = notices.map((notice) => ({ day: notice.dates.ontvangen, what: withdrawnIn(notice, asked, own) }));
  const completedOn = (unknown: string) => {
    const left = new Set(asked.map(({ number }) => number));
    const inTurn = withdrawn
      .map(({ day = unknown, what }) => ({ day, what }))
      .sort((a, b) => a.day.localeCompare(b.day));
    return inTurn.find(({ what }) => {
      if (what === 'all') return true;
      for (const number of what) left.delete(number);
      return asked.length > 0 && left.size === 0;
    })?.day;
  };
  const ingetrokken = completedOn(AFTER);
  if (ingetrokken === undefined) return undefined;
  return ingetrokken === completedOn(BEFORE) ? { ingetrokken } : {};
}
