import { parseVergaderjaar } from '../../identifiers/vergaderjaar';

/** `vergaderjaar 2023–2024`, `2023/24`, `2022/-23`; the two years are groups 1 and 2. */
export const YEARS =
  /(?:(?:vergaderjaar|vergaderjaren|zitting(?:sjaar)?)\s{0,4})?(\d{4})\s{0,3}[-–—/]\s{0,3}[-–—]?\s{0,3}(\d{4}|\d{2})(?!\d)/iy;

/** The first year of the Handelingen on officielebekendmakingen.nl. */
const FIRST = 1995;

/**
 * The parliamentary year of the two years as written, or undefined when there is none such. A slip in the tens of the
 * second year (`2023–34`) is read over: the first year and the last figure agree.
 */
export function vergaderjaarOf(first: string, second: string, now = new Date().getFullYear()): string | undefined {
  const year = Number(first);
  if (year < FIRST - 1 || year > now + 1) return undefined;
  const next = String(year + 1);
  if (second.length === 2 && second.at(-1) === next.at(-1)) return `${first}-${next}`;
  return parseVergaderjaar(`${first}-${second}`);
}
