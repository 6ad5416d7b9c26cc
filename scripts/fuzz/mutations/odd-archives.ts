import { strToU8, zipSync } from 'fflate';
import { asZip64, withCentral, withDescriptor, withEnd, withEnd64, zipOf } from '../../../tests/unit/files/odd-zip';
import type { Random } from '../../corpus/random';
import { type Input, textOf } from '../input';
import type { Mutation } from '../mutation';

const NAMES = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\x',
  '__proto__/x.xml',
  'constructor/toString',
  'a\u0000.xml',
  '\u202elmx.kv',
  '<img src=x onerror=canary()>',
  `${'x/'.repeat(20_000)}x`,
  '',
  '.',
  'x.zip/',
  '\ud800',
];
const SIZES = [0, 1, 1000, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** One official XML file in the archive that we begin with. */
const FILE = strToU8('<officiele-publicatie><kamervragen/></officiele-publicatie>');

const WAYS: ((input: Input, random: Random) => Uint8Array)[] = [
  (_, random) => zipOf({ [random.of(NAMES)]: FILE, 'kv.xml': FILE }),
  // Names that are the same once read.
  () => zipOf({ 'kv.xml': FILE, 'KV.xml': FILE, './kv.xml': FILE, 'kv.xml\u0000': FILE }),
  // A ratio that no text has, and many files that are next to nothing.
  (_, random) => zipOf({ 'bom.xml': new Uint8Array(random.of([900_000, 5_000_000])) }),
  () => zipSync(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${at}.txt`, new Uint8Array()]))),
  (input, random) => {
    let bytes = input.bytes;
    for (let depth = 1 + random.below(6); depth > 0; depth--) bytes = zipOf({ 'in.zip': bytes, 'x.xml': FILE }, 0);
    return bytes;
  },
  // What the directory says of every file: encrypted, another method, other sizes, all at one place.
  ({ bytes }, random) => withCentral(bytes, [8, random.of([1, 0x41, 0x801]), 2]),
  ({ bytes }, random) => withCentral(bytes, [10, random.of([1, 9, 12, 99]), 2]),
  ({ bytes }, random) => withCentral(bytes, [20, random.of(SIZES)], [24, random.of(SIZES)]),
  ({ bytes }, random) => withCentral(bytes, [24, random.of(SIZES)]),
  ({ bytes }, random) => withCentral(bytes, [42, random.of([0, ...SIZES])]),
  ({ bytes }, random) => withCentral(bytes, [28, random.of([0, 0xffff]), 2], [30, random.of([0, 9, 0xffff]), 2]),
  ({ bytes }, random) => withEnd(bytes, [10, random.of([0, 1, 0xffff]), 2]),
  ({ bytes }, random) => withEnd(bytes, [12, random.of(SIZES)], [16, random.of(SIZES)]),
  (_, random) => withEnd64(asZip64(zipOf({ 'kv.xml': FILE })), [random.of([32, 36, 40, 44, 48, 52]), random.of(SIZES)]),
  () => withDescriptor(zipOf({ 'kv.xml': FILE })),
  // An archive behind something else, and two behind each other.
  (input) => Uint8Array.from([...strToU8(textOf(input).slice(0, 50)), ...input.bytes]),
  ({ bytes }) => Uint8Array.from([...bytes, ...bytes]),
];

/** Archives as no program makes them, but somebody can. */
export const oddArchives: Mutation = {
  name: 'odd archives',
  kinds: ['archive'],
  mutate: (input, random) => ({ ...input, bytes: random.of(WAYS)(input, random) }),
};
