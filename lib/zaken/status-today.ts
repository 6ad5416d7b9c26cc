import type { Publicatie } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { addDays, daysBetween } from './days';
import { statusOf } from './status-of';

/** Within these days an answer is in time, with or without a notice of delay. */
const THREE_WEEKS = 21;

/** A status that can be kept: from it follows where the question stands on any day. */
export interface KeptStatus {
  /** Of a question that waits as on the day of its submission, or as it was where that day is not known. */
  status?: ZaakStatus | undefined;
  /** Whether a notice of delay came cannot be told: after three weeks its term is not known any more. */
  delayUnknown?: true | undefined;
}

function isWaiting({ name }: ZaakStatus): boolean {
  return name !== 'beantwoord' && name !== 'ingetrokken';
}

/**
 * The status of a zaak's documents, `now` on any day, to be kept: {@link statusToday} tells it on another. The documents of
 * other zaken that these name count in `now`; while a question waits they change nothing, since only of an answer it counts what it names.
 */
export function keptStatus(publicaties: Publicatie[], now: ZaakStatus | undefined): KeptStatus {
  if (!now) return {};
  const { ingezonden } = now;
  if (!isWaiting(now) || !ingezonden) return { status: now };
  const status = statusOf(publicaties, ingezonden);
  const later = statusOf(publicaties, addDays(ingezonden, THREE_WEEKS + 1));
  return { ...(status ? { status } : {}), ...(status?.term && !later?.term ? { delayUnknown: true as const } : {}) };
}

/** Where a question stands on `today` (`YYYY-MM-DD`), by what was kept of its status. */
export function statusToday({ status, delayUnknown }: KeptStatus, today: string): ZaakStatus | undefined {
  if (!status || !isWaiting(status) || !status.ingezonden) return status;
  const { term, termWeeks, daysOver: _, ...rest } = status;
  const days = daysBetween(status.ingezonden, today);
  if (!term || !termWeeks || (delayUnknown && days > THREE_WEEKS)) return { ...rest, days };
  const daysOver = Math.max(0, daysBetween(term, today));
  return { ...rest, name: daysOver > 0 ? 'laat' : status.name, days, termWeeks, term, daysOver };
}
