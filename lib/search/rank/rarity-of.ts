/**
 * How much a word tells that stands in `holding` of all `entries`: 8 when all have it, 8 more each time half as many do. 0
 * when none has it: then it adds nothing.
 */
export function rarityOf(holding: number, entries: number): number {
  return holding === 0 ? 0 : 8 + Math.round(8 * Math.log2(entries / holding));
}
