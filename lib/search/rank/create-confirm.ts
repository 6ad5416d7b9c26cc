import type { ReadUnits } from '../searcher';
import { confirmEntry } from './confirm-entry';
import type { LiveIndex } from './live-index';
import type { SoughtGroup } from './match-entries';
import type { Confirm } from './rank-tier';
import { rankOf } from './ranked';
import { readCards } from './read-cards';

/** Confirms entries by the texts of their units; one whose documents are gone is not confirmed. */
export function createConfirm(groups: readonly SoughtGroup[], live: LiveIndex, readUnits: ReadUnits): Confirm {
  return async (entries) => {
    const texts = await readUnits(await readCards(entries, live));
    return entries.flatMap((one, place) => {
      const units = texts[place];
      const { segment: at, entry } = one;
      const segment = live.segments[at]?.segment;
      const held = units && segment && confirmEntry(groups, { at, segment, entry, units });
      return held ? [{ ...one, rank: rankOf(held.score, segment.days[entry] ?? 0), unit: held.unit }] : [];
    });
  };
}
