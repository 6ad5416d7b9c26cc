import { createByteWriter } from './codec';
import { IndexDamaged } from './search-index';

/** A page closes before it would pass this many bytes; what has more of its own is cut into pages of its own. */
const PAGE = 16 * 1024;
/** Of what has pages of its own, and of records of other kinds. Above 64 kB a browser makes a file of a value. */
export const LARGEST_RECORD = 60 * 1024;

/** Where pieces of these sizes, put on pages one after the other, come to stand. */
export interface Layout {
  sizes: Uint32Array;
  pages: Uint32Array;
  offsets: Uint32Array;
  /** The number of the page behind the last. */
  end: number;
}

function ownPages(size: number): number {
  return Math.ceil(size / LARGEST_RECORD);
}

/** Where pieces stand that a {@link createPager} wrote from the page `first` on. */
export function layOut(sizes: Uint32Array, first: number): Layout {
  const pages = new Uint32Array(sizes.length);
  const offsets = new Uint32Array(sizes.length);
  let page = first;
  let used = 0;
  for (let index = 0; index < sizes.length; index++) {
    const size = sizes[index] ?? 0;
    if (used > 0 && used + size > PAGE) {
      page++;
      used = 0;
    }
    pages[index] = page;
    offsets[index] = used;
    if (size > PAGE) page += ownPages(size);
    else used += size;
  }
  return { sizes, pages, offsets, end: used > 0 ? page + 1 : page };
}

/** Where a piece stands: `count` pages from `page` on, and its offset in the first. */
export interface Place {
  page: number;
  count: number;
  offset: number;
  size: number;
}

/** Where the `index`-th of these pieces stands. */
export function placeOf({ sizes, pages, offsets }: Layout, index: number): Place {
  const size = sizes[index] ?? 0;
  return { page: pages[index] ?? 0, count: size > PAGE ? ownPages(size) : 1, offset: offsets[index] ?? 0, size };
}

/** A piece out of the pages that it stands on; copied only when there are several. Throws `IndexDamaged`. */
export function cutPiece({ offset, size }: Place, pages: readonly Uint8Array[]): Uint8Array {
  const [first] = pages;
  if (first && pages.length === 1) {
    if (offset + size > first.length) throw new IndexDamaged('a page is too short');
    return first.subarray(offset, offset + size);
  }
  const writer = createByteWriter(size);
  for (const page of pages) writer.put(page);
  if (writer.length !== size) throw new IndexDamaged('pages have another length than they should have');
  return writer.take();
}

/** Puts pieces on pages, and gives each page away when it is full. */
export interface Pager {
  /** The number of the next page. */
  readonly next: number;
  put(piece: Uint8Array): void;
  /** The next piece stands on a new page. */
  close(): void;
}

/** A pager that counts its pages from 0. */
export function createPager(give: (page: number, bytes: Uint8Array) => void): Pager {
  const open = createByteWriter(PAGE);
  let next = 0;

  function close(): void {
    if (open.length > 0) give(next++, open.take());
  }

  return {
    get next() {
      return next;
    },
    put(piece) {
      if (open.length + piece.length > PAGE) close();
      if (piece.length <= PAGE) {
        open.put(piece);
        return;
      }
      for (let at = 0; at < piece.length; at += LARGEST_RECORD) give(next++, piece.slice(at, at + LARGEST_RECORD));
    },
    close,
  };
}
