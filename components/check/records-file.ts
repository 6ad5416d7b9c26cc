import type { ApartRecord } from '../../lib/model/check';

/** A value as JSON has it; what JSON has no form for, as text. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  return value;
}

/** One that goes round in itself has no form in JSON at all. */
function lineOf(record: ApartRecord): string {
  try {
    return JSON.stringify(record, plain);
  } catch {
    return JSON.stringify({ table: record.table, keys: Object.keys(Object(record.row)) });
  }
}

/** Records that could not be read, to keep: a line of JSON for each. */
export function recordsText(records: readonly ApartRecord[]): string {
  return records.map((record) => `${lineOf(record)}\n`).join('');
}
