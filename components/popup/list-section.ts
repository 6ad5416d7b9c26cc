import type { Hit } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import type { FoundEntry, Shown } from '../../lib/search/searcher';
import type { OpenVraag, ReadDocument } from './start';

/** "All" that cite a place: more than these nobody reads in a popup. */
export const MOST_CITED = 200;

/** A zaak that was found. */
export interface ZaakRow {
  kind: 'zaak';
  key: string;
  /** Until its texts are read, its newest document. */
  destination: string;
  entry: FoundEntry;
  status?: ZaakStatus;
  /** The piece that matched; undefined until its texts are read, or when they are gone. */
  shown?: Shown;
  /** Its texts are still being read: where it leads to is not known yet. */
  coming: boolean;
}

/** One line of the list: something that can be opened. */
export type OpenableRow =
  | ZaakRow
  | ({ key: string; destination: string } & (
      | { kind: 'hit'; hit: Hit }
      /** A document that cites what the query refers to. */
      | { kind: 'cited'; hit: Hit }
      | { kind: 'recent'; read: ReadDocument; today: string }
      | ({ kind: 'open' } & OpenVraag)
      | { kind: 'site'; id: string }
    ));

/** One line of the list: something that can be opened, or the way to all `count` documents that cite a place. */
export type ListRow = OpenableRow | { kind: 'more'; key: string; count: number };

/** Lines that belong together. What is found as it was typed has no heading; what only resembles it says so. */
export interface ListSection {
  key: string;
  heading?: string;
  rows: ListRow[];
  /** What to say in place of the rows when there are none. */
  whenEmpty?: string;
}
