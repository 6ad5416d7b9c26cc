/** A word without its accents and capitals, to compare names by: "Yeşilgöz" → "yesilgoz". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();
}
