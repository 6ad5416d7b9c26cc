import type { CitedPlace } from '../citations/document/cited-places';

/**
 * The entries of the index of what is cited: the key of the place, the day of the document and the sub-question, with
 * spaces between. So the index itself holds the documents that cite a place in the order of their days, and tells how many
 * there are and where they cite it without one of them being read. What has no day comes before all others.
 */

/** The entry for a place that a document of `day` (`YYYY-MM-DD`) cites. */
export function citingEntry({ key, question = '' }: CitedPlace, day = ''): string {
  return `${entryStart(key)}${day} ${question}`;
}

/** What all entries of a place, and no others, begin with. */
export function entryStart(key: string): string {
  return `${key} `;
}

/** The key of the place that an entry is for. */
export function keyIn(entry: string): string {
  return entry.slice(0, entry.indexOf(' '));
}

/** The sub-question in the first of these entries that is of one of these places. */
export function questionIn(entries: readonly string[], keys: readonly string[]): string | undefined {
  const starts = keys.map(entryStart);
  const found = entries.filter((entry) => starts.some((start) => entry.startsWith(start)));
  return found.map((entry) => entry.split(' ')[2]).find(Boolean);
}
