/** Numbers that look like chance and are the same every time for the same seeds. */
export interface Random {
  /** From 0 up to, but not, 1. */
  fraction(): number;
  /** A whole number from 0 up to, but not, `limit`. */
  below(limit: number): number;
  /** One of these, of which there must be at least one. */
  of<T>(items: readonly T[]): T;
}

/** Spreads every bit of a number over all of its 32: the last steps of MurmurHash3. */
function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The numbers that belong to these seeds, which are whole: a salt for what they are for, and the number of a document. */
export function randomFrom(...seeds: number[]): Random {
  let state = seeds.reduce((sum, seed) => mixed(Math.imul(sum, 31) + seed + 0x9e3779b9), 0);
  const fraction = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mixed(state) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    of<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to choose from.');
      return item;
    },
  };
}

/**
 * A place in a list of `size`, the first far more often than the last, as words are used: Zipf's law, flattened at the
 * top as Mandelbrot did. With this power some two fifths of the words of a corpus stand in one document only.
 */
export function zipf(random: Random, size: number): number {
  const [FLAT, POWER] = [30, 1.4];
  const density = (at: number) => (at + FLAT) ** (1 - POWER);
  const chosen = density(0) + random.fraction() * (density(size) - density(0));
  return Math.min(size - 1, Math.floor(chosen ** (1 / (1 - POWER)) - FLAT));
}
