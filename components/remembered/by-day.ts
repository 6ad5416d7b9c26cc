import type { RememberedDocument } from '../../lib/model/remembered';

/** What was remembered on one day, `YYYY-MM-DD`. */
export interface RememberedDay {
  day: string;
  documents: RememberedDocument[];
}

/** The day of a moment where the person is, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(moment.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** Documents under their days, in the order in which they come. */
export function byDay(documents: RememberedDocument[]): RememberedDay[] {
  const days = new Map<string, RememberedDocument[]>();
  for (const document of documents) {
    const day = localDay(new Date(document.at));
    days.set(day, [...(days.get(day) ?? []), document]);
  }
  return [...days].map(([day, listed]) => ({ day, documents: listed }));
}
