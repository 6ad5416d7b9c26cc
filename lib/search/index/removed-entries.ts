/** Which entries of a segment are removed: a bit each, from the lowest of the first byte on. Up to 480,000 fit a record. */
export type RemovedEntries = Uint8Array;

/** That none of so many entries is removed. */
export function noneRemoved(entries: number): RemovedEntries {
  return new Uint8Array(Math.ceil(entries / 8));
}

/** Whether an entry is. */
export function isRemoved(removed: RemovedEntries, entry: number): boolean {
  return (((removed[entry >>> 3] ?? 0) >>> (entry & 7)) & 1) === 1;
}

/** With these entries removed as well. */
export function withRemoved(removed: RemovedEntries, entries: readonly number[]): RemovedEntries {
  const more = removed.slice();
  for (const entry of entries) more[entry >>> 3] = (more[entry >>> 3] ?? 0) | (1 << (entry & 7));
  return more;
}

/** How many of so many entries are removed. */
export function countRemoved(removed: RemovedEntries, entries: number): number {
  let count = 0;
  for (let entry = 0; entry < entries; entry++) if (isRemoved(removed, entry)) count++;
  return count;
}
