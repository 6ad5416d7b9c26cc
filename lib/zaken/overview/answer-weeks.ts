import type { ZaakFacts } from '../../model/overview';

/** How an answer stood to its term; `unknown` where the documents do not tell which term ran. */
export type Punctuality = 'inTime' | 'late' | 'unknown';

/** Questions that were answered in the same week after their submission, and equally in time or late. */
export interface AnswerWeek {
  /** 1 for an answer within seven days, 2 for one within fourteen. */
  week: number;
  punctuality: Punctuality;
  zaken: ZaakFacts[];
}

/** What comes later stands together in the week behind this one. */
export const LAST_WEEK = 16;

function punctualityOf({ status: { daysOver } }: ZaakFacts): Punctuality {
  if (daysOver === undefined) return 'unknown';
  return daysOver > 0 ? 'late' : 'inTime';
}

/** How many questions were answered in which week after their submission, in the order of the weeks. */
export function answerWeeks(zaken: readonly ZaakFacts[]): AnswerWeek[] {
  const found = new Map<string, AnswerWeek>();
  for (const zaak of zaken) {
    const { name, days } = zaak.status;
    if (name !== 'beantwoord' || days === undefined || days < 0) continue;
    const week = Math.min(LAST_WEEK + 1, Math.max(1, Math.ceil(days / 7)));
    const punctuality = punctualityOf(zaak);
    const key = `${week} ${punctuality}`;
    const one = found.get(key) ?? { week, punctuality, zaken: [] };
    one.zaken.push(zaak);
    found.set(key, one);
  }
  const order: Punctuality[] = ['inTime', 'late', 'unknown'];
  return [...found.values()].sort(
    (a, b) => a.week - b.week || order.indexOf(a.punctuality) - order.indexOf(b.punctuality),
  );
}
