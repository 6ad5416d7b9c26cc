import type { ByteWriter } from './codec';
import { IndexDamaged } from './search-index';

/** Writes where a term stands, `unit * 4 + level` in ascending order, as the steps from unit to unit with the levels. */
export function writePostings(writer: ByteWriter, postings: Uint32Array): void {
  let previous = 0;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const unit = posting >>> 2;
    writer.number((((unit - previous) << 2) | (posting & 3)) >>> 0);
    previous = unit;
  }
}

/** Reads `count` postings of a segment with so many units, which must be all that stands in these bytes. */
export function readPostings(bytes: Uint8Array, count: number, units: number): Uint32Array {
  if (count > bytes.length) throw new IndexDamaged('there are fewer postings than there should be');
  const postings = new Uint32Array(count);
  let at = 0;
  let previous = -1;
  let unit = 0;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] ?? 0;
    let step = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && shift < 32; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 0x7f) << shift;
    }
    unit += step >>> 2;
    if (unit <= previous || unit >= units) throw new IndexDamaged('postings are out of order');
    postings[index] = unit * 4 + (step & 3);
    previous = unit;
  }
  if (at !== bytes.length) throw new IndexDamaged('postings have another length than they should have');
  return postings;
}

/** How many bytes so many followers take. */
export function followerBytes(count: number): number {
  return (count + 1) >>> 1;
}

/** Numbers of four bits, two a byte, the first in the lower half. */
export function packFollowers(followers: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(followerBytes(followers.length));
  for (let at = 0; at < followers.length; at++) {
    const byte = at >>> 1;
    bytes[byte] = (bytes[byte] ?? 0) | ((followers[at] ?? 0) << (4 * (at & 1)));
  }
  return bytes;
}

/** So many numbers of {@link packFollowers}; throws `IndexDamaged` when there are more or fewer. */
export function unpackFollowers(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length !== followerBytes(count)) throw new IndexDamaged('there are not as many followers as postings');
  const followers = new Uint8Array(count);
  for (let at = 0; at < count; at++) followers[at] = ((bytes[at >>> 1] ?? 0) >>> (4 * (at & 1))) & 0xf;
  return followers;
}
