/**
 * A word as part of a pattern, given in syllables (`Aan-hang-sel`): it may be broken between two of them by a hyphen, at
 * the end of a line or where the end of a line was before.
 */
export function brokenWord(syllables: string): string {
  return syllables.replaceAll('-', String.raw`(?:-\s{0,3})?`);
}
