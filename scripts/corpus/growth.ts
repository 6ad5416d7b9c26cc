/** Different words in the texts of so many documents, as measured on documents of the Kamer. */
const MEASURED = [
  [1, 900],
  [100, 16_900],
  [1_000, 57_800],
  [10_000, 190_000],
  [80_000, 743_000],
] as const;

/**
 * How many different words the texts of so many documents have: between what was measured a power of the number of
 * documents, as Heaps' law says; behind it the last of those powers.
 */
export function wordsAfter(documents: number): number {
  if (documents < 1) return 0;
  const behind = MEASURED.findIndex(([known]) => known >= documents);
  const at = Math.max(1, behind < 0 ? MEASURED.length - 1 : behind);
  const [[from, few], [to, many]] = [MEASURED[at - 1] ?? MEASURED[0], MEASURED[at] ?? MEASURED[1]];
  const power = Math.log(many / few) / Math.log(to / from);
  return Math.round(few * (documents / from) ** power);
}

/** How many members have asked something in so many documents; of ministers there are a fifth of that. */
export function membersAfter(documents: number): number {
  return Math.round(20 * Math.sqrt(documents));
}
