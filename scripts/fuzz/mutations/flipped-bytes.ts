import { INPUT_KINDS } from '../input';
import type { Mutation } from '../mutation';

/** Some bytes are others than they were, as on a bad disk. */
export const flippedBytes: Mutation = {
  name: 'flipped bytes',
  kinds: INPUT_KINDS,
  mutate(input, random) {
    const bytes = input.bytes.slice();
    const count = 1 + random.below(20);
    for (let flipped = 0; flipped < count && bytes.length > 0; flipped++) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    return { ...input, bytes };
  },
};
