import type { z } from '../../model/z';
import { decodeText, encodeText } from './codec';
import { IndexDamaged } from './search-index';

/** A value that JSON can hold, as bytes. */
export function jsonBytes(value: unknown): Uint8Array {
  return encodeText(JSON.stringify(value));
}

/** Such bytes as a value of this schema; throws `IndexDamaged` for anything else. */
export function parseRecord<Schema extends z.ZodMiniType>(bytes: Uint8Array, schema: Schema): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes));
  } catch {
    throw new IndexDamaged('a record is no JSON');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new IndexDamaged('a record has another shape than it should have');
  return parsed.data;
}
