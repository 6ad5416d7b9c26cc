/** The ids of a footnote and of its mark, on a page where `at` is the id of the text that they belong to. */
export function noteIds(at: string, number: string): { note: string; mark: string } {
  return { note: `${at}-noot-${number}`, mark: `${at}-teken-${number}` };
}
