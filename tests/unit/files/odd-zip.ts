import { strFromU8, strToU8, zipSync } from 'fflate';

/** Archives as no library makes them: parts of one that fflate made are written over, found by what stands there. */

const LOCAL = 'PK\x03\x04';
const CENTRAL = 'PK\x01\x02';
const END = 'PK\x05\x06';

/** Where a record begins, and every record like it. */
function placesOf(bytes: Uint8Array, mark: string): number[] {
  const text = strFromU8(bytes, true);
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  return places;
}

type Field = [offset: number, value: number, size?: 2 | 4];

function write(bytes: Uint8Array, mark: string, fields: Field[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const place of placesOf(bytes, mark)) {
    for (const [offset, value, size = 4] of fields) {
      if (size === 2) view.setUint16(place + offset, value, true);
      else view.setUint32(place + offset, value, true);
    }
  }
}

export type Files = Record<string, string | Uint8Array>;

/** An archive as it should be. */
export function zipOf(files: Files, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level });
}

/** With a field of every entry in the directory written over, by its offset there. */
export function withCentral(archive: Uint8Array, ...fields: Field[]): Uint8Array {
  const bytes = archive.slice();
  write(bytes, CENTRAL, fields);
  return bytes;
}

/** With a field of every local header written over. */
function withLocal(archive: Uint8Array, ...fields: Field[]): Uint8Array {
  const bytes = archive.slice();
  write(bytes, LOCAL, fields);
  return bytes;
}

/** With a field of the record at the end written over. */
export function withEnd(archive: Uint8Array, ...fields: Field[]): Uint8Array {
  const bytes = archive.slice();
  write(bytes, END, fields);
  return bytes;
}

/** With a field of the record at the end of a zip64 archive written over. */
export function withEnd64(archive: Uint8Array, ...fields: Field[]): Uint8Array {
  const bytes = archive.slice();
  write(bytes, 'PK\x06\x06', fields);
  return bytes;
}

/** As a program writes it that does not know a file's size before it: zeros in the local header, the numbers behind it. */
export function withDescriptor(archive: Uint8Array): Uint8Array {
  const [central = 0] = placesOf(archive, CENTRAL);
  const view = new DataView(archive.buffer, archive.byteOffset);
  const descriptor = new Uint8Array([...strToU8('PK\x07\x08', true), ...archive.subarray(central + 16, central + 28)]);
  const end = placesOf(archive, END)[0] ?? 0;
  const bytes = new Uint8Array([...archive.subarray(0, central), ...descriptor, ...archive.subarray(central)]);
  const moved = withEnd(bytes, [16, view.getUint32(end + 16, true) + descriptor.length]);
  return withLocal(moved, [6, 8, 2], [14, 0], [18, 0], [22, 0]);
}

/** The same archive of one file in zip64: sizes and places of eight bytes, in records of their own. */
export function asZip64(archive: Uint8Array): Uint8Array {
  const [central = 0] = placesOf(archive, CENTRAL);
  const [end = 0] = placesOf(archive, END);
  const view = new DataView(archive.buffer, archive.byteOffset);
  const number = (at: number) => view.getUint32(at, true);
  const eight = (value: number) => new Uint8Array(new BigUint64Array([BigInt(value)]).buffer);
  const extra = [1, 0, 24, 0, ...eight(number(central + 24)), ...eight(number(central + 20)), ...eight(0)];
  const entry = [...archive.subarray(central, end), ...extra];
  const size = entry.length;
  const record = new Uint8Array(56);
  record.set(strToU8('PK\x06\x06', true));
  record.set(eight(44), 4);
  for (const [at, value] of [
    [24, 1],
    [32, 1],
    [40, size],
    [48, central],
  ] as const)
    record.set(eight(value), at);
  const locator = [...strToU8('PK\x06\x07', true), 0, 0, 0, 0, ...eight(central + size), 1, 0, 0, 0];
  const bytes = new Uint8Array([
    ...archive.subarray(0, central),
    ...entry,
    ...record,
    ...locator,
    ...archive.subarray(end),
  ]);
  const all = 0xffffffff;
  return withEnd(
    withCentral(bytes, [20, all], [24, all], [42, all], [30, extra.length, 2]),
    [8, 0xffff, 2],
    [10, 0xffff, 2],
    [12, all],
    [16, all],
  );
}
