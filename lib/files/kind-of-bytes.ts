/** What a file is, by its first bytes, never by its name. */
export type ByteKind = 'zip' | 'gzip' | 'pdf' | 'text' | 'other';

/** How far into a file its kind is looked for; a PDF may have something before it. */
export const TOP = 1024;

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

function isLike(top: Uint8Array, bytes: readonly number[], from = 0): boolean {
  return bytes.every((byte, at) => top[from + at] === byte);
}

function holds(top: Uint8Array, bytes: readonly number[]): boolean {
  for (let at = top.indexOf(bytes[0] ?? 0); at >= 0; at = top.indexOf(bytes[0] ?? 0, at + 1)) {
    if (isLike(top, bytes, at)) return true;
  }
  return false;
}

/** The kind of the file with these first bytes. `other`: what has bytes that no text has, such as a picture. */
export function kindOfBytes(first: Uint8Array): ByteKind {
  const top = first.subarray(0, TOP);
  // An archive begins with a file, or when it is empty with its end.
  if (isLike(top, [0x50, 0x4b, 3, 4]) || isLike(top, [0x50, 0x4b, 5, 6])) return 'zip';
  if (isLike(top, [0x1f, 0x8b])) return 'gzip';
  if (holds(top, PDF)) return 'pdf';
  const isWide = isLike(top, [0xff, 0xfe]) || isLike(top, [0xfe, 0xff]);
  return top.includes(0) && !isWide ? 'other' : 'text';
}
