/** A word without its accents and capitals, to compare names by: "Yeşilgöz" → "yesilgoz". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
