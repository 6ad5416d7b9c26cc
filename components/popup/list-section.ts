import type { Publicatie } from '../../lib/model/publicatie';
import type { Hit } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import type { ReadDocument } from './library';

/** One line of the list: something that can be opened. */
export type ListRow = { key: string; destination: string } & (
  | { kind: 'hit'; hit: Hit }
  | { kind: 'recent'; read: ReadDocument; today: string }
  | { kind: 'open'; publicatie: Publicatie; status: ZaakStatus }
  | { kind: 'site'; id: string }
);

/** Lines that belong together; search results are one section without a heading. */
export interface ListSection {
  key: string;
  heading?: string;
  rows: ListRow[];
  /** What to say in place of the rows when there are none. */
  whenEmpty?: string;
}
