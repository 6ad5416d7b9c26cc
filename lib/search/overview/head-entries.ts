import type { Segment } from '../index/search-index';

/** The entries of a segment by the first unit of each, which is its head. */
export type HeadEntries = ReadonlyMap<number, number>;

/** These entries of a segment by their heads. */
export function headEntries({ firstUnits }: Segment, entries: readonly number[]): HeadEntries {
  return new Map(entries.map((entry) => [firstUnits[entry] ?? -1, entry]));
}

/** Which of these entries hold a term in their heads, where the terms of filters and their values stand. */
export async function entriesWith(segment: Segment, term: string, entries: HeadEntries): Promise<number[]> {
  const found: number[] = [];
  for (const posting of (await segment.postings(term)) ?? []) {
    // The lowest two bits of a posting are its level, the others its unit.
    const entry = entries.get(posting >>> 2);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}
