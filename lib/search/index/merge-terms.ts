import type { ScannedTerm } from './scan-terms';

/** Of a unit of an entry that is removed. */
export const GONE = 0xffffffff;

/** A segment whose terms are merged: they, and for each of its units the number that it gets, or {@link GONE}. */
export interface MergeSource {
  terms: AsyncGenerator<ScannedTerm[]>;
  newUnits: Uint32Array;
}

/** A term of the new segment. */
export interface MergedTerm {
  term: string;
  postings: Uint32Array;
  followers: Uint8Array;
}

interface Cursor extends MergeSource {
  page: ScannedTerm[];
  at: number;
}

/** Reads on until the cursor stands at a term, or there are no more. */
async function settle(cursor: Cursor): Promise<void> {
  while (cursor.at >= cursor.page.length) {
    const next = await cursor.terms.next();
    if (next.done) return;
    cursor.page = next.value;
    cursor.at = 0;
  }
}

function mergeTerm(term: string, holding: readonly { found: ScannedTerm; newUnits: Uint32Array }[]): MergedTerm {
  const lists = holding.map(({ found, newUnits }) => ({ old: found.postings(), said: found.followers(), newUnits }));
  const most = lists.reduce((sum, { old }) => sum + old.length, 0);
  const postings = new Uint32Array(most);
  const followers = new Uint8Array(most);
  let count = 0;
  for (const { old, said, newUnits } of lists) {
    for (let at = 0; at < old.length; at++) {
      const posting = old[at] ?? 0;
      const unit = newUnits[posting >>> 2] ?? GONE;
      if (unit === GONE) continue;
      postings[count] = unit * 4 + (posting & 3);
      followers[count] = said[at] ?? 0;
      count++;
    }
  }
  return { term, postings: postings.subarray(0, count), followers: followers.subarray(0, count) };
}

/**
 * The terms of several segments as those of one, in order; what only removed entries hold is left out. The units of each
 * source come behind those of the one before. Gives as much at a time as can be had without reading another page.
 */
export async function* mergeTerms(sources: readonly MergeSource[]): AsyncGenerator<MergedTerm[]> {
  const cursors = sources.map((source): Cursor => ({ ...source, page: [], at: 0 }));
  for (;;) {
    await Promise.all(cursors.map(settle));
    const open = cursors.filter(({ at, page }) => at < page.length);
    if (open.length === 0) return;
    const merged: MergedTerm[] = [];
    // Until one of the pages is used up: then the next of it has to be read first.
    while (open.every(({ at, page }) => at < page.length)) {
      let least: string | undefined;
      for (const { page, at } of open) {
        const term = page[at]?.term;
        if (least === undefined || (term !== undefined && term < least)) least = term;
      }
      const holding: { found: ScannedTerm; newUnits: Uint32Array }[] = [];
      for (const cursor of open) {
        const found = cursor.page[cursor.at];
        if (!found || found.term !== least) continue;
        holding.push({ found, newUnits: cursor.newUnits });
        cursor.at++;
      }
      const term = mergeTerm(least ?? '', holding);
      if (term.postings.length > 0) merged.push(term);
    }
    yield merged;
  }
}
