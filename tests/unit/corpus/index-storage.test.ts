import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createIndexDatabase, createIndexStorage } from '../../../lib/corpus/index-storage';
import type { IndexRecord, RecordKey } from '../../../lib/search/index/index-storage';

let count = 0;
const emptyStorage = () => createIndexStorage(createIndexDatabase(`index-${count++}`));

function record(segment: number, kind: RecordKey[1], page: number, ...bytes: number[]): IndexRecord {
  return { key: [segment, kind, page], bytes: Uint8Array.from(bytes) };
}

describe('the index in a database', () => {
  it('gives back what was written, in the order asked for, and undefined for what was not', async () => {
    const storage = emptyStorage();
    await storage.write([record(0, 'header', 0, 1), record(2, 'terms', 10, 2), record(2, 'terms', 9, 3)]);
    const keys: RecordKey[] = [
      [2, 'terms', 9],
      [2, 'terms', 8],
      [0, 'header', 0],
      [2, 'terms', 9],
    ];
    const found = await storage.read(keys);
    expect(found.map((bytes) => bytes && [...bytes])).toEqual([[3], undefined, [1], [3]]);
    expect(await storage.read([])).toEqual([]);
  });

  it('replaces what has the same key', async () => {
    const storage = emptyStorage();
    await storage.write([record(0, 'header', 0, 1)]);
    await storage.write([record(0, 'header', 0, 2)]);
    expect(await storage.read([[0, 'header', 0]])).toEqual([Uint8Array.of(2)]);
  });

  it('writes all records or none', async () => {
    const storage = emptyStorage();
    const broken = { key: [3, 'terms', Number.NaN], bytes: new Uint8Array(1) } as unknown as IndexRecord;
    await expect(storage.write([record(3, 'terms', 0, 1), broken])).rejects.toThrow();
    expect(await storage.segments()).toEqual([]);
  });

  it('keeps of a view what is seen, not all that is behind it', async () => {
    const storage = emptyStorage();
    const bytes = new Uint8Array(1000).fill(7).subarray(10, 12);
    await storage.write([{ key: [1, 'cards', 0], bytes }]);
    const [found] = await storage.read([[1, 'cards', 0]]);
    expect(found).toEqual(Uint8Array.of(7, 7));
    expect(found?.buffer.byteLength).toBe(2);
  });

  it('knows its segments, and drops all of some and nothing of others', async () => {
    const storage = emptyStorage();
    const pages = Array.from({ length: 250 }, (_, page) => record(2, 'postings', page, 1));
    await storage.write([
      record(0, 'header', 0, 1),
      record(1, 'terms', 0, 1),
      ...pages,
      record(3, 'cards', 0, 1),
      record(12, 'cards', 0, 1),
    ]);
    expect(await storage.segments()).toEqual([1, 2, 3, 12]);
    await storage.drop([2, 12, 40]);
    expect(await storage.segments()).toEqual([1, 3]);
    expect(await storage.read([[0, 'header', 0]])).toEqual([Uint8Array.of(1)]);
    expect(await storage.read([[2, 'postings', 249]])).toEqual([undefined]);
  });
});
