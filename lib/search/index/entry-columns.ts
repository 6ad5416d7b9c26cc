import type { Card } from '../../model/search';
import { createByteReader, createByteWriter } from './codec';
import { dayNumber } from './day-number';
import { type Facets, IndexDamaged, STATES } from './search-index';

/** What is kept of an entry beside its words and its card. Days are counted since 1970-01-01, 0 for none. */
export interface EntryColumns {
  units: number;
  documents: number;
  /** The day of its last document, and of its first. */
  day: number;
  firstDay: number;
  /** A place in {@link STATES}. */
  state: number;
  /** The last day on which an answer is in time, while that is certain. */
  term: number;
}

/** Pages of columns hold so many entries each, so that nothing has to be known to find them. */
export const ENTRIES_ON_PAGE = 4096;

/** What is kept of an entry with this card and so many units. */
export function columnsOf({ documents, status, delayUnknown }: Card, units: number): EntryColumns {
  const days = documents.map(({ day }) => dayNumber(day)).filter((day) => day > 0);
  const waits = status?.name === 'laat' && !status.uitgesteld ? 'open' : 'uitgesteld';
  const name = status?.name === 'laat' ? waits : (status?.name ?? 'none');
  const isWaiting = name === 'open' || name === 'uitgesteld';
  return {
    units,
    documents: documents.length,
    day: Math.max(0, ...days),
    firstDay: days.length > 0 ? Math.min(...days) : 0,
    state: STATES.indexOf(name),
    // Whether a question is late cannot be told when a notice of delay may have come.
    term: isWaiting && !delayUnknown ? dayNumber(status?.term) : 0,
  };
}

/** How many pages the columns of so many entries take. */
export function columnPages(entries: number): number {
  return Math.ceil(entries / ENTRIES_ON_PAGE);
}

/** What is read at once: units, documents and the last day of each entry. */
export interface Order {
  /** The first unit of each entry, and behind the last the number of units. */
  firstUnits: Uint32Array;
  documents: Uint16Array;
  days: Uint16Array;
}

type Column = keyof EntryColumns;

const ORDER: readonly Column[] = ['units', 'documents', 'day'];
const FACETS: readonly Column[] = ['firstDay', 'state', 'term'];

function pageOf(entries: readonly EntryColumns[], columns: readonly Column[]): Uint8Array {
  const writer = createByteWriter();
  for (const column of columns) for (const entry of entries) writer.number(entry[column]);
  return writer.take();
}

/** A page of the order of at most {@link ENTRIES_ON_PAGE} entries. */
export function orderPage(entries: readonly EntryColumns[]): Uint8Array {
  return pageOf(entries, ORDER);
}

/** A page of the facets of the same. */
export function facetsPage(entries: readonly EntryColumns[]): Uint8Array {
  return pageOf(entries, FACETS);
}

/** Reads three columns, at most as large as `most` says, and calls for each number with its column and entry. */
function readPages(
  pages: readonly Uint8Array[],
  entries: number,
  most: readonly number[],
  take: (column: number, entry: number, value: number) => void,
): void {
  pages.forEach((bytes, page) => {
    const reader = createByteReader(bytes);
    const first = page * ENTRIES_ON_PAGE;
    const end = Math.min(entries, first + ENTRIES_ON_PAGE);
    most.forEach((largest, column) => {
      for (let entry = first; entry < end; entry++) {
        const value = reader.number();
        if (value > largest) throw new IndexDamaged('a column holds a number that is too large');
        take(column, entry, value);
      }
    });
    reader.end();
  });
}

const LARGEST_DAY = 0xffff;
const LARGEST_UNITS = 1 << 28;

/** The order of so many entries, from all its pages; throws `IndexDamaged`. */
export function readOrder(pages: readonly Uint8Array[], entries: number): Order {
  const units = new Uint32Array(entries);
  const documents = new Uint16Array(entries);
  const days = new Uint16Array(entries);
  const columns = [units, documents, days];
  readPages(pages, entries, [LARGEST_UNITS, LARGEST_DAY, LARGEST_DAY], (column, entry, value) => {
    const values = columns[column];
    if (values) values[entry] = value;
  });
  const firstUnits = new Uint32Array(entries + 1);
  for (let entry = 0; entry < entries; entry++) firstUnits[entry + 1] = (firstUnits[entry] ?? 0) + (units[entry] ?? 0);
  return { firstUnits, documents, days };
}

/** The facets of so many entries, from all their pages; throws `IndexDamaged`. */
export function readFacets(pages: readonly Uint8Array[], entries: number): Facets {
  const facets = {
    firstDays: new Uint16Array(entries),
    states: new Uint8Array(entries),
    terms: new Uint16Array(entries),
  };
  const columns = [facets.firstDays, facets.states, facets.terms];
  readPages(pages, entries, [LARGEST_DAY, STATES.length - 1, LARGEST_DAY], (column, entry, value) => {
    const values = columns[column];
    if (values) values[entry] = value;
  });
  return facets;
}
