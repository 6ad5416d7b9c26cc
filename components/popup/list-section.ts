import type { Hit } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import type { FoundEntry, Shown } from '../../lib/search/searcher';
import type { Asking, FurtherProblem, Official } from './further';
import type { OpenVraag, ReadDocument } from './start';

/** "All" that cite a place: more than these nobody reads in a popup. */
export const MOST_CITED = 200;

/** The key of the section that holds what all official publications have. */
export const OFFICIAL = 'official';

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
      /** A document that the official search service found, and what became of storing it. */
      | { kind: 'official'; official: Official; storing?: 'asking' | FurtherProblem }
    ));

/** One line of the list: something that can be opened, or that can be done. */
export type ListRow =
  | OpenableRow
  /** The way to all `count` documents that cite a place. */
  | { kind: 'more'; key: string; count: number }
  /** The way to what all official publications hold, or to the other `left` documents of that. */
  | { kind: 'further'; key: string; asking: Asking; left?: number }
  /** Stores the document above it. */
  | { kind: 'store'; key: string; official: Official };

/** Lines that belong together. What is found as it was typed has no heading; what only resembles it says so. */
export interface ListSection {
  key: string;
  heading?: string;
  /** What is to be known of all of it, beside the heading. */
  note?: string;
  rows: ListRow[];
  /** What to say in place of the rows when there are none. */
  whenEmpty?: string;
}

/** A line that asks the official search service for something when it is chosen. */
type AskingRow = Extract<ListRow, { kind: 'further' | 'store' }>;

/** Whether a line asks the official search service for something. */
export function isAsking(row: ListRow): row is AskingRow {
  return row.kind === 'further' || row.kind === 'store';
}
