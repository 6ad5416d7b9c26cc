import type { Random } from '../../corpus/random';
import { type Input, TEXTS, textOf, withText } from '../input';
import { insertedAt, type Mutation, somewhere } from '../mutation';

function bytesOf(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [unit & 255, unit >> 8]),
  );
}

/** No character: a byte that begins nothing, half a character, a surrogate, one in too many bytes, beyond the last one, none. */
const NO_CHARACTERS = [
  [0xff],
  [0xc3],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xc0, 0xaf],
  [0xf5, 0x80, 0x80, 0x80],
  [0],
  [0, 0, 0, 0],
  [0x1b, 0x24],
];
const NAMED = [
  'utf-7',
  'utf-16',
  'iso-2022-jp',
  'x-user-defined',
  'replacement',
  'windows-1252',
  'constructor',
  'utf-32',
  '--',
];

const WAYS: ((input: Input, random: Random) => Input)[] = [
  (input, random) => {
    const at = random.below(input.bytes.length + 1);
    const bytes = bytesOf(input.bytes.subarray(0, at), random.of(NO_CHARACTERS), input.bytes.subarray(at));
    return { ...input, bytes };
  },
  // The mark of another order of bytes, before bytes that are in none.
  (input, random) => ({
    ...input,
    bytes: bytesOf(
      random.of([
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0, 0, 0xfe, 0xff],
        [0xef, 0xbb, 0xbf],
      ]),
      input.bytes,
    ),
  }),
  (input, random) => ({ ...input, bytes: bytesOf(random.of([[], [0xff, 0xfe], [0xfe, 0xff]]), utf16(textOf(input))) }),
  // Windows-1252 that says that it is UTF-8.
  (input) => ({ ...input, bytes: Uint8Array.from(Array.from(textOf(input), (sign) => sign.charCodeAt(0) & 255)) }),
  (input, random) => withText(input, textOf(input).replace(/(encoding="|charset="?)[\w-]+/i, `$1${random.of(NAMED)}`)),
  // Half a character, as each format writes one by its number.
  (input, random) => {
    const text = textOf(input);
    const half = input.kind === 'backup' ? '\\ud800' : random.of(['&#xD800;', '&#0;', '&#x110000;', '&#99999999999;']);
    return withText(input, insertedAt(text, somewhere(text, random, input.kind), half));
  },
];

/** Bytes that do not say what the file says that they say. */
export const brokenEncoding: Mutation = {
  name: 'broken encoding',
  kinds: TEXTS,
  mutate: (input, random) => random.of(WAYS)(input, random),
};
