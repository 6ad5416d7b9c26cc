import type { Card } from '../../model/search';
import type { ZaakStatus } from '../../model/zaak';
import { isOffice } from '../../zaken/is-office';
import { statusToday } from '../../zaken/status-today';
import { valueTerm } from '../index/filter-values';
import type { FilterValue, Segment } from '../index/search-index';
import { entriesWith, type HeadEntries } from './head-entries';

/** Cards that are read at once. */
const AT_ONCE = 500;

/** A question as the index alone tells it. */
export interface IndexedQuestion {
  entry: number;
  card: Card;
  /** The id of the document to read it in. */
  id: string;
  /** The offices that it was put to or answered by, as printed: "minister van Justitie en Veiligheid". */
  offices: string[];
  status: ZaakStatus;
}

/** Which offices each entry names: the index holds them, so that no document has to be read. */
async function officesIn(
  segment: Segment,
  entries: HeadEntries,
  values: readonly FilterValue[],
): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  for (const { filter, value } of values) {
    if (filter !== 'minister' || !isOffice(value)) continue;
    for (const entry of await entriesWith(segment, valueTerm({ filter, value }), entries)) {
      const offices = found.get(entry);
      if (offices) offices.push(value);
      else found.set(entry, [value]);
    }
  }
  return found;
}

/**
 * The questions among these entries of a segment, some at a time, with where they stand on `today` (`YYYY-MM-DD`).
 * `values`: all values of the index's filters.
 */
export async function* questionsIn(
  segment: Segment,
  entries: HeadEntries,
  values: readonly FilterValue[],
  today: string,
): AsyncGenerator<IndexedQuestion[]> {
  const all = [...entries.values()];
  const officesOf = await officesIn(segment, entries, values);
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const cards = await segment.cards(some);
    yield some.flatMap((entry, at) => {
      const card = cards[at];
      const status = card && statusToday(card, today);
      const id = card?.documents[0]?.id;
      return card && status && id ? [{ entry, card, id, status, offices: officesOf.get(entry) ?? [] }] : [];
    });
  }
}
