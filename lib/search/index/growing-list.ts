/** Whole numbers, one behind the other, in as little memory as they need. */
export interface GrowingList<Numbers extends Uint8Array | Uint32Array> {
  readonly length: number;
  push(value: number): void;
  /** The value at a place, which must be there. */
  at(place: number): number;
  /** Empties it, for another time. */
  clear(): void;
  /** What was pushed; not copied, so only until the next push. */
  values(): Numbers;
}

function createGrowingList<Numbers extends Uint8Array | Uint32Array>(
  make: (length: number) => Numbers,
  part: (numbers: Numbers, length: number) => Numbers,
): GrowingList<Numbers> {
  let numbers = make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === numbers.length) {
        const larger = make(length + (length >>> 1));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    at: (place) => numbers[place] ?? 0,
    clear() {
      length = 0;
    },
    values: () => part(numbers, length),
  };
}

/** An empty list of numbers up to 255. */
export function createByteList(): GrowingList<Uint8Array> {
  return createGrowingList<Uint8Array>(
    (length) => new Uint8Array(length),
    (numbers, length) => numbers.subarray(0, length),
  );
}

/** An empty list of numbers up to 2³² − 1. */
export function createNumberList(): GrowingList<Uint32Array> {
  return createGrowingList<Uint32Array>(
    (length) => new Uint32Array(length),
    (numbers, length) => numbers.subarray(0, length),
  );
}
