/** A parliamentary year, from September to September, written `2023-2024`. */

/**
 * Reads a parliamentary year however it is written: `2023-2024`, `2023–2024`, `2023/24`, `2023/2024`, `20232024`,
 * `2022/-23`, `2011 – 2012`. Returns `2023-2024`, or undefined when the second year is not the one after the first.
 */
export function parseVergaderjaar(text: string): string | undefined {
  const match = /^(\d{4})[-–—/\s]*(\d{4}|\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const first = Number(match[1]);
  const next = first + 1;
  const second = match[2] ?? '';
  const expected = second.length === 4 ? String(next) : String(next).slice(2);
  return second === expected ? `${first}-${next}` : undefined;
}

/** `2023-2024` as it stands in a publication id: `20232024`. */
export function compactVergaderjaar(vergaderjaar: string): string {
  return vergaderjaar.replace('-', '');
}
