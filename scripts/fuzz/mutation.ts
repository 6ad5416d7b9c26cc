import type { Random } from '../corpus/random';
import { type Input, type InputKind, textOf, withText } from './input';

/** One way in which an input is made bad, on purpose or on the way. */
export interface Mutation {
  name: string;
  /** The kinds of input that it can be done to. */
  kinds: readonly InputKind[];
  /** The same for the same input and the same chances. */
  mutate(input: Input, random: Random): Input | Promise<Input>;
}

/** A mutation of the text of an input. */
export function textMutation(
  name: string,
  kinds: readonly InputKind[],
  change: (text: string, random: Random, kind: InputKind) => string,
): Mutation {
  return { name, kinds, mutate: (input, random) => withText(input, change(textOf(input), random, input.kind)) };
}

/** A text with something put in at a place. */
export function insertedAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** One of the places where this occurs in a text, from where it begins to where it ends; undefined when it does not. */
export function placeOf(text: string, pattern: RegExp, random: Random): { start: number; end: number } | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const match = random.of(found);
  return { start: match.index, end: match.index + match[0].length };
}

/** A text with one of the places where this occurs in it written over; the same text where it does not occur. */
export function replacedOnce(
  text: string,
  pattern: RegExp,
  random: Random,
  written: (found: string) => string,
): string {
  const place = placeOf(text, pattern, random);
  if (!place) return text;
  return text.slice(0, place.start) + written(text.slice(place.start, place.end)) + text.slice(place.end);
}

/** Where something can be put into an input: behind a tag of markup, within a string of a backup, anywhere in a text. */
export function somewhere(text: string, random: Random, kind: InputKind): number {
  const pattern = kind === 'backup' ? /(?<=")[^"\\{}[\]]+(?=")/g : kind === 'text' ? /\s/g : />/g;
  return placeOf(text, pattern, random)?.end ?? random.below(text.length + 1);
}

/** Something as it is written within an input of this kind, so that it says what it says. */
export function written(piece: string, kind: InputKind): string {
  return kind === 'backup' ? JSON.stringify(piece).slice(1, -1) : piece;
}

/** The same as the words of a text or the value of an attribute: there markup is no markup. */
export function escaped(piece: string, kind: InputKind): string {
  if (kind === 'backup' || kind === 'text') return written(piece, kind);
  return piece.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
