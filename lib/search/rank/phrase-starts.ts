/** Whether a term may stand in one place of a phrase. */
export type PlaceTest = (term: string) => boolean;

/** Where in a row of terms, in which hyphens divide words, a phrase begins: one test for each of its words in order. */
export function phraseStarts(terms: readonly string[], tests: readonly PlaceTest[]): number[] {
  const starts: number[] = [];
  for (let start = 0; start + tests.length <= terms.length; start++) {
    if (tests.every((test, place) => test(terms[start + place] ?? ''))) starts.push(start);
  }
  return starts;
}
