import { INPUT_KINDS } from '../input';
import type { Mutation } from '../mutation';

/** Ends anywhere, or begins anywhere. */
export const cutOff: Mutation = {
  name: 'cut off',
  kinds: INPUT_KINDS,
  mutate(input, random) {
    const at = random.below(input.bytes.length + 1);
    return { ...input, bytes: random.below(5) === 0 ? input.bytes.slice(at) : input.bytes.slice(0, at) };
  },
};
