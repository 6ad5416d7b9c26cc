import { zipOf } from '../../tests/unit/files/odd-zip';
import { type Random, randomFrom } from '../corpus/random';
import { INPUT_KINDS, type Input, type InputKind } from './input';
import type { Mutation } from './mutation';
import { ALL_MUTATIONS } from './mutations/all-mutations';

/** An input that was made bad, and how. The same number and seed make the same case of the same inputs. */
export interface FuzzCase {
  number: number;
  input: Input;
  /** The name of the file that it was made of, and of what was done to it. */
  from: string;
  mutations: string[];
}

/** How often each kind comes beside the others: a PDF takes as long as ten of them. */
const SHARES: Record<InputKind, number> = {
  page: 30,
  xml: 15,
  record: 8,
  sru: 8,
  text: 10,
  backup: 14,
  archive: 12,
  pdf: 3,
};

const KINDS = INPUT_KINDS.flatMap((kind) => Array<InputKind>(SHARES[kind]).fill(kind));

function mutationsFor(kind: InputKind): Mutation[] {
  return ALL_MUTATIONS.filter(({ kinds }) => kinds.includes(kind));
}

async function mutated(input: Input, mutations: Mutation[], random: Random): Promise<Input> {
  // What is packed is no text any more.
  const inOrder = mutations.toSorted((a, b) => Number(a.name === 'packed backup') - Number(b.name === 'packed backup'));
  let bad = input;
  for (const mutation of inOrder) bad = await mutation.mutate(bad, random);
  return bad;
}

/** The case with this number: one of the inputs, made bad in one way to three. */
export async function fuzzCase(inputs: readonly Input[], seed: number, number: number): Promise<FuzzCase> {
  const random = randomFrom(seed, number);
  const kind = random.of(KINDS);
  const input = random.of(inputs.filter((one) => one.kind === kind));
  const isAround = kind === 'archive' && random.below(2) === 0;
  const inner = isAround ? random.of(inputs.filter((one) => one.kind !== 'archive' && one.kind !== 'sru')) : input;
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.of(mutationsFor(inner.kind)));
  const mutations = [...new Set(chosen)];
  const bad = await mutated(inner, mutations, random);
  const around = () => ({ ...input, bytes: zipOf({ [bad.name]: bad.bytes, 'goed.txt': input.bytes }) });
  return {
    number,
    input: isAround ? around() : bad,
    from: isAround ? `${input.name}/${inner.name}` : input.name,
    mutations: mutations.map(({ name }) => name),
  };
}
