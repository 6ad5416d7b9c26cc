import { Inflate, inflateSync } from 'fflate';
import type { ByteSource } from '../byte-source';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';
import { ZipProblem } from './zip-problem';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const [AS_IT_IS, DEFLATE] = [0, 8];
/** Text packs to a tenth; what packs to less than a two-hundredth, and is large, was made to fill a memory. */
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM = 1_000_000;
/** Packed bytes that are unpacked in one go: at the most a thousand times as many come out. */
const AT_ONCE = 65_536;

/** What is large is unpacked bit by bit, so that what holds more than it said does not go on for minutes. */
function inflateLarge(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more was packed than the archive says');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += AT_ONCE) {
    inflater.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
  }
  return bytes.subarray(0, length);
}

/** Never gives more bytes than the archive said that there are, however many it holds. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    // One byte of room more shows when there is more.
    bytes =
      packed.length > AT_ONCE ? inflateLarge(packed, size) : inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw new ZipProblem('damaged', String(error));
  }
  if (bytes.length !== size) throw new ZipProblem('damaged', 'another size was packed than the archive says');
  return bytes;
}

/** Why a file is not even begun with. */
function refuse({ isEncrypted, method, size, packed }: ZipEntry, largest: number): void {
  if (isEncrypted) throw new ZipProblem('protected', 'packed with a password');
  if (method !== AS_IT_IS && method !== DEFLATE) throw new ZipProblem('packed', `method ${method}`);
  if (size > RATIO_COUNTS_FROM && size > packed * MOST_RATIO)
    throw new ZipProblem('suspicious', `${packed} for ${size}`);
  if (size > largest || packed > largest) throw new ZipProblem('tooLarge', `${size} bytes`);
}

/**
 * The bytes of a file in an archive, none larger than `largest`. Throws a `ZipProblem` when it cannot be unpacked or its
 * bytes are not those that were packed.
 */
export async function unpackEntry(source: ByteSource, entry: ZipEntry, largest: number): Promise<Uint8Array> {
  refuse(entry, largest);
  const { offset, packed, size, method, crc } = entry;
  const head = await source.read(offset, Math.min(source.size, offset + LOCAL_SIZE));
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL) {
    throw new ZipProblem('damaged', 'the file is not where the archive says');
  }
  const from = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  if (from + packed > source.size) throw new ZipProblem('damaged', 'the file breaks off');
  const stored = await source.read(from, from + packed);
  if (method === AS_IT_IS && packed !== size) throw new ZipProblem('damaged', 'the sizes differ');
  const bytes = method === DEFLATE ? inflate(stored, size) : stored;
  if (crc32(bytes) !== crc) throw new ZipProblem('damaged', 'the check sum differs');
  return bytes;
}
