import type { ByteSource } from '../byte-source';
import { entryName } from './entry-name';
import { ZipProblem } from './zip-problem';

/**
 * What an archive says of its files: the central directory at its end (APPNOTE.TXT 4.3.12–4.3.16, with zip64 as in 4.5.3).
 * Unlike what stands before each file it always tells the sizes, so that what is too large is never unpacked.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

/** A file in an archive. Sizes in bytes. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** 0 as it is, 8 deflate. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const EXTRA64 = 1;
const [ENCRYPTED, UTF8] = [1, 1 << 11];
/** A number that stands elsewhere, because it does not fit in four bytes. */
const ELSEWHERE = 0xffffffff;
/** More than a person collects in one archive; the directory of these is some 10 MB. */
const MOST_ENTRIES = 200_000;
const LARGEST_DIRECTORY = 64_000_000;

interface Place {
  count: number;
  size: number;
  offset: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Above 2⁵³ a number is not exact, and no file so large. */
function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The record at the end of the archive, behind which only a comment may stand. */
async function findEnd(source: ByteSource): Promise<{ view: DataView; at: number }> {
  const from = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT);
  const view = viewOf(await source.read(from, source.size));
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    const isEnd = view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength;
    if (isEnd) return { view: new DataView(view.buffer, view.byteOffset + at, END_SIZE), at: from + at };
  }
  throw new ZipProblem('damaged', 'the end of the archive is missing');
}

async function place64(source: ByteSource, endAt: number): Promise<Place | undefined> {
  if (endAt < LOCATOR64_SIZE) return undefined;
  const locator = viewOf(await source.read(endAt - LOCATOR64_SIZE, endAt));
  if (locator.getUint32(0, true) !== LOCATOR64) return undefined;
  const at = number64(locator, 8);
  if (at + END64_SIZE > source.size) throw new ZipProblem('damaged', 'the zip64 record is missing');
  const view = viewOf(await source.read(at, at + END64_SIZE));
  if (view.getUint32(0, true) !== END64) throw new ZipProblem('damaged', 'the zip64 record is missing');
  return { count: number64(view, 32), size: number64(view, 40), offset: number64(view, 48) };
}

async function placeOf(source: ByteSource): Promise<Place> {
  const { view, at } = await findEnd(source);
  const large = await place64(source, at);
  if (large) return large;
  return { count: view.getUint16(10, true), size: view.getUint32(12, true), offset: view.getUint32(16, true) };
}

/** The numbers of an entry that stand in its zip64 field, in the order in which they are asked for. */
function numbersElsewhere(extra: DataView): () => number {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== EXTRA64) continue;
    let next = at + 4;
    return () => {
      next += 8;
      return number64(extra, next - 8);
    };
  }
  return () => ELSEWHERE;
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; end: number } {
  if (view.getUint32(at, true) !== ENTRY)
    throw new ZipProblem('damaged', 'the directory of the archive makes no sense');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + ENTRY_SIZE + nameLength;
  const end = extraAt + extraLength + view.getUint16(at + 32, true);
  const elsewhere = numbersElsewhere(new DataView(view.buffer, view.byteOffset + extraAt, extraLength));
  const number = (place: number) => {
    const value = view.getUint32(at + place, true);
    return value === ELSEWHERE ? elsewhere() : value;
  };
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength);
  const entry = {
    name: entryName(name, (flags & UTF8) !== 0),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    // The order of the zip64 field.
    size: number(24),
    packed: number(20),
    offset: number(42),
  };
  return { entry, end };
}

/**
 * The files in an archive, in the order in which they stand in it. Throws a `ZipProblem` for what is cut off or makes no
 * sense, and for more files than are looked at.
 */
export async function readDirectory(source: ByteSource): Promise<ZipEntry[]> {
  const { count, size, offset } = await placeOf(source);
  if (offset + size > source.size) throw new ZipProblem('damaged', 'the directory of the archive is missing');
  if (count > MOST_ENTRIES || size > LARGEST_DIRECTORY) throw new ZipProblem('tooMany', `${count} files`);
  const view = viewOf(await source.read(offset, offset + size));
  const entries: ZipEntry[] = [];
  try {
    for (let at = 0; entries.length < count; ) {
      const { entry, end } = readEntry(view, at);
      entries.push(entry);
      at = end;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new ZipProblem('damaged', 'the directory of the archive is cut off');
    throw error;
  }
  return entries.sort((a, b) => a.offset - b.offset);
}
