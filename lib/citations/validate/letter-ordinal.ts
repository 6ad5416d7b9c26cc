/** The place of a paper's letter in its dossier: A is 1, Z 26, AA 27; 0 for no letter. */
export function ordinalOfLetter(letter: string): number {
  let ordinal = 0;
  for (const char of letter) ordinal = ordinal * 26 + char.charCodeAt(0) - 64;
  return ordinal;
}
