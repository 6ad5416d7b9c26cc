import { gzipSync } from 'fflate';
import type { Random } from '../../corpus/random';
import type { Mutation } from '../mutation';

/** Bytes of the same that are put behind a backup before it is packed. */
const BOMB = 30_000_000;

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function filled(bytes: Uint8Array, sign: number): Uint8Array {
  const whole = new Uint8Array(bytes.length + BOMB).fill(sign);
  whole.set(bytes);
  return whole;
}

const WAYS: ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => gzipSync(filled(bytes, random.of([10, 32, 48, 91, 0]))),
  (bytes, random) => {
    const packed = gzipSync(bytes);
    return packed.slice(0, random.below(packed.length));
  },
  (bytes, random) => {
    const packed = gzipSync(bytes);
    packed[random.below(packed.length)] = random.below(256);
    return packed;
  },
  (bytes) => gzipSync(gzipSync(bytes)),
  (bytes) => joined(gzipSync(bytes), gzipSync(bytes)),
  (bytes) => joined(gzipSync(bytes), Uint8Array.of(1, 2, 3)),
];

/** A backup as it is packed: as it should be, broken afterwards, packed twice, or with more in it than any memory holds. */
export const packedBackup: Mutation = {
  name: 'packed backup',
  kinds: ['backup'],
  mutate(input, random) {
    const isWhole = random.below(2) === 0;
    return { ...input, bytes: isWhole ? gzipSync(input.bytes) : random.of(WAYS)(input.bytes, random) };
  },
};
