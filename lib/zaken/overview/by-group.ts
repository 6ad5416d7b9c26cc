import type { ZaakFacts } from '../../model/overview';

/** The questions of one ministry or fractie. */
export interface Group {
  name: string;
  zaken: ZaakFacts[];
  /** Those that were answered and tell after how many days. */
  answered: ZaakFacts[];
  /** Of those the middle number of days; absent when there are none. */
  medianDays?: number;
  /** Of the answered the ones whose term is known. */
  timed: ZaakFacts[];
  /** Of these the ones that came after it. */
  late: ZaakFacts[];
}

/** The middle of some numbers; the mean of the two in the middle when they are even in number. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The questions by what `namesOf` gives, those with most questions first. One with several names counts for each. */
export function byGroup(zaken: readonly ZaakFacts[], namesOf: (zaak: ZaakFacts) => readonly string[]): Group[] {
  const byName = new Map<string, ZaakFacts[]>();
  for (const zaak of zaken) {
    for (const name of new Set(namesOf(zaak))) {
      const same = byName.get(name);
      if (same) same.push(zaak);
      else byName.set(name, [zaak]);
    }
  }
  const groups = [...byName].map(([name, all]): Group => {
    const answered = all.filter(
      ({ status: { name, days } }) => name === 'beantwoord' && days !== undefined && days >= 0,
    );
    const middle = median(answered.flatMap(({ status }) => status.days ?? []));
    const timed = answered.filter(({ status }) => status.daysOver !== undefined);
    const late = timed.filter(({ status }) => (status.daysOver ?? 0) > 0);
    return { name, zaken: all, answered, timed, late, ...(middle === undefined ? {} : { medianDays: middle }) };
  });
  return groups.sort((a, b) => b.zaken.length - a.zaken.length || a.name.localeCompare(b.name, 'nl'));
}
