/** Bytes that are read a part at a time: a file is never in memory as a whole unless it is small. */
export interface ByteSource {
  size: number;
  /** The bytes from one place to another, end exclusive; rejects when the file is there no more. */
  read(from: number, to: number): Promise<Uint8Array>;
  /** All of them, for who reads them later. */
  blob(): Blob;
}

/** What is in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
    blob: () => new Blob([bytes.slice()]),
  };
}

/** A file, or anything else that a browser knows as a blob. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
    blob: () => blob,
  };
}

/** What is read ahead: each reading of a file takes longer than that of its bytes. */
const AHEAD = 4_000_000;

/** The same bytes, read ahead for who goes from front to back in small steps. */
export function readAhead(source: ByteSource): ByteSource {
  let from = 0;
  let held: Uint8Array = new Uint8Array();
  return {
    ...source,
    async read(start, end) {
      if (start < from || end > from + held.length) {
        held = await source.read(start, Math.min(source.size, Math.max(end, start + AHEAD)));
        from = start;
      }
      return held.subarray(start - from, end - from);
    },
  };
}
