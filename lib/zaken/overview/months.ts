import type { ZaakFacts } from '../../model/overview';

/** The questions that were submitted in one month (`2024-01`). */
export interface Month {
  month: string;
  zaken: ZaakFacts[];
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** How many questions were submitted in each month, from the first to the last; one without any among them has none. */
export function months(zaken: readonly ZaakFacts[]): Month[] {
  const byMonth = new Map<string, ZaakFacts[]>();
  for (const zaak of zaken) {
    const month = zaak.status.ingezonden?.slice(0, 7);
    if (!month) continue;
    const same = byMonth.get(month);
    if (same) same.push(zaak);
    else byMonth.set(month, [zaak]);
  }
  const known = [...byMonth.keys()].sort();
  const all: Month[] = [];
  const last = known.at(-1) ?? '';
  for (let month = known[0] ?? last; month !== '' && month <= last; month = next(month)) {
    all.push({ month, zaken: byMonth.get(month) ?? [] });
  }
  return all;
}
