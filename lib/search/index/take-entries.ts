import { cardBytes } from './cards-page';
import { GONE } from './merge-terms';
import type { OpenSegment } from './open-segment';
import type { ReadRecord } from './record-reader';
import type { SegmentWriter } from './segment-writer';

/** What became of the entries and units of a segment in another: their new numbers there, or {@link GONE}. */
export interface Renumbering {
  entries: Uint32Array;
  units: Uint32Array;
}

/**
 * Writes the entries of a segment that are not removed into another, page by page; `pause` is awaited behind each. Throws
 * `IndexDamaged`.
 */
export async function takeEntries(
  { id, entries, units, record, order, isRemoved, facets }: OpenSegment,
  read: ReadRecord,
  writer: SegmentWriter,
  pause: () => Promise<void>,
): Promise<Renumbering> {
  const { firstDays, states, terms } = await facets();
  const renumbering = { entries: new Uint32Array(entries).fill(GONE), units: new Uint32Array(units).fill(GONE) };

  function take(entry: number, card: Uint8Array): void {
    const [first = 0, end = 0] = order.firstUnits.subarray(entry, entry + 2);
    renumbering.entries[entry] = writer.entries;
    for (let unit = first; unit < end; unit++) renumbering.units[unit] = writer.units + unit - first;
    const columns = {
      units: end - first,
      documents: order.documents[entry] ?? 0,
      day: order.days[entry] ?? 0,
      firstDay: firstDays[entry] ?? 0,
      state: states[entry] ?? 0,
      term: terms[entry] ?? 0,
    };
    writer.addEntry(columns, card);
  }

  let entry = 0;
  for (const page of record.cards.keys()) {
    for (const card of cardBytes(await read(id, 'cards', page))) {
      if (!isRemoved(entry)) take(entry, card);
      entry++;
    }
    await pause();
  }
  return renumbering;
}
