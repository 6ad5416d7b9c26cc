import type { Publicatie } from '../../lib/model/publicatie';
import type { Hit } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import type { ReadDocument } from './library';

/** "All" that cite a place: more than these nobody reads in a popup. */
export const MOST_CITED = 200;

/** One line of the list: something that can be opened. */
export type OpenableRow = { key: string; destination: string } & (
  | { kind: 'hit'; hit: Hit }
  /** A document that cites what the query refers to. */
  | { kind: 'cited'; hit: Hit }
  | { kind: 'recent'; read: ReadDocument; today: string }
  | { kind: 'open'; publicatie: Publicatie; status: ZaakStatus }
  | { kind: 'site'; id: string }
);

/** One line of the list: something that can be opened, or the way to all `count` documents that cite a place. */
export type ListRow = OpenableRow | { kind: 'more'; key: string; count: number };

/** Lines that belong together; search results are one section without a heading. */
export interface ListSection {
  key: string;
  heading?: string;
  rows: ListRow[];
  /** What to say in place of the rows when there are none. */
  whenEmpty?: string;
}
