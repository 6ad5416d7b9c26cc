import { IndexDamaged } from './search-index';

/** Bytes that grow as they are written. Numbers are whole, from 0 to 2³² − 1, in seven bits a byte, the lowest first. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  number(value: number): void;
  put(bytes: Uint8Array): void;
  /** A copy of what was written; the writer is empty then. */
  take(): Uint8Array;
}

const LONGEST_NUMBER = 5;

/** An empty writer, with room for so many bytes before it has to grow. */
export function createByteWriter(room = 1024): ByteWriter {
  let bytes = new Uint8Array(room);
  let length = 0;

  function grow(least: number): void {
    const larger = new Uint8Array(Math.max(bytes.length * 2, least));
    larger.set(bytes);
    bytes = larger;
  }

  return {
    get length() {
      return length;
    },
    byte(value) {
      if (length === bytes.length) grow(length + 1);
      bytes[length++] = value;
    },
    number(value) {
      if (length + LONGEST_NUMBER > bytes.length) grow(length + LONGEST_NUMBER);
      let rest = value;
      while (rest > 0x7f) {
        bytes[length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    put(more) {
      if (length + more.length > bytes.length) grow(length + more.length);
      bytes.set(more, length);
      length += more.length;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Reads what a {@link ByteWriter} wrote. Throws `IndexDamaged` for what it cannot have written. */
export interface ByteReader {
  byte(): number;
  number(): number;
  /** The next so many bytes, not copied. */
  take(length: number): Uint8Array;
  /** All that is left, not copied. */
  rest(): Uint8Array;
  /** Throws when anything is left. */
  end(): void;
}

/** A reader of these bytes, from the first on. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;

  function byte(): number {
    const value = bytes[at++];
    if (value === undefined) throw new IndexDamaged('a record ends too soon');
    return value;
  }

  function take(length: number): Uint8Array {
    if (at + length > bytes.length) throw new IndexDamaged('a record ends too soon');
    at += length;
    return bytes.subarray(at - length, at);
  }

  return {
    byte,
    number() {
      let value = 0;
      let scale = 1;
      for (let read = 0; read < LONGEST_NUMBER; read++) {
        const next = byte();
        value += (next & 0x7f) * scale;
        if (next < 0x80) {
          if (value > 0xffffffff) break;
          return value;
        }
        scale *= 0x80;
      }
      throw new IndexDamaged('a number in a record is too large');
    },
    take,
    rest: () => take(bytes.length - at),
    end() {
      if (at < bytes.length) throw new IndexDamaged('a record is too long');
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text as UTF-8. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 as text; throws `IndexDamaged` for what is none. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new IndexDamaged('a text in a record is broken');
  }
}
