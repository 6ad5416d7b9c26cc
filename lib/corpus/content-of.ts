import { parseRow } from './parse-row';

/** All that a stored document says, to compare: not where it was read, nor what the reader did not find. */
export function contentOf(row: { publicatie: unknown } | undefined): string | undefined {
  const [publicatie] = parseRow(row);
  return publicatie && JSON.stringify({ ...publicatie, source: undefined, gaps: undefined });
}
