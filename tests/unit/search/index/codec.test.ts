import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteReader, createByteWriter, decodeText, encodeText } from '../../../../lib/search/index/codec';
import { createPager, cutPiece, layOut, placeOf } from '../../../../lib/search/index/page-layout';
import {
  packFollowers,
  readPostings,
  unpackFollowers,
  writePostings,
} from '../../../../lib/search/index/postings-codec';
import { IndexDamaged } from '../../../../lib/search/index/search-index';

const LARGEST = 0xffffffff;

describe('bytes', () => {
  it.each([
    // number, bytes
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [16_383, [0xff, 0x7f]],
    [LARGEST, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('%i is written as %j', (number, bytes) => {
    const writer = createByteWriter(1);
    writer.number(number);
    expect([...writer.take()]).toEqual(bytes);
    expect(writer.length).toBe(0);
  });

  it('read back what was written', () => {
    const number = fc.oneof(fc.nat(300), fc.nat(), fc.integer({ min: 0, max: LARGEST }));
    fc.assert(
      fc.property(fc.array(number), fc.uint8Array(), (numbers, bytes) => {
        const writer = createByteWriter(1);
        for (const each of numbers) writer.number(each);
        writer.put(bytes);
        const reader = createByteReader(writer.take());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.take(bytes.length)).toEqual(bytes);
        reader.end();
      }),
    );
  });

  it.each([
    ['nothing', [], 'number'],
    ['half a number', [0x80], 'number'],
    ['a number of six bytes', [0x80, 0x80, 0x80, 0x80, 0x80, 0x01], 'number'],
    ['a number above the largest', [0xff, 0xff, 0xff, 0xff, 0x1f], 'number'],
    ['one byte of two', [1], 'take'],
    ['something behind the end', [1], 'end'],
  ] as const)('that are %s are no record', (_, bytes, what) => {
    const reader = createByteReader(new Uint8Array(bytes));
    expect(() => (what === 'take' ? reader.take(2) : reader[what]())).toThrow(IndexDamaged);
  });

  it('hold text as UTF-8, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
    expect(() => decodeText(new Uint8Array([0xff]))).toThrow(IndexDamaged);
  });
});

const postings = fc.uniqueArray(fc.nat(500_000), { minLength: 1 }).map((units) =>
  Uint32Array.from(
    units.sort((a, b) => a - b),
    (unit) => unit * 4 + (unit % 3),
  ),
);

function bytesOf(given: Uint32Array): Uint8Array {
  const writer = createByteWriter();
  writePostings(writer, given);
  return writer.take();
}

describe('postings', () => {
  it('can be read back', () => {
    fc.assert(
      fc.property(postings, (given) => {
        expect(readPostings(bytesOf(given), given.length, 500_001)).toEqual(given);
      }),
    );
  });

  it('are damaged when there are more or fewer, or units that are not there', () => {
    fc.assert(
      fc.property(postings, (given) => {
        const bytes = bytesOf(given);
        const last = (given.at(-1) ?? 0) >>> 2;
        for (const [count, units] of [
          [given.length - 1, 500_001],
          [given.length + 1, 500_001],
          [given.length, last],
        ] as const) {
          expect(() => readPostings(bytes, count, units)).toThrow(IndexDamaged);
        }
      }),
    );
  });

  it('are damaged or in order, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.nat(8), (bytes, count) => {
        try {
          const units = [...readPostings(bytes, count, 1000)].map((posting) => posting >>> 2);
          expect(units).toEqual([...new Set(units)].sort((a, b) => a - b));
        } catch (error) {
          expect(error).toBeInstanceOf(IndexDamaged);
        }
      }),
    );
  });

  it('have followers of four bits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15)), (given) => {
        const packed = packFollowers(Uint8Array.from(given));
        expect(packed.length).toBe(Math.ceil(given.length / 2));
        expect([...unpackFollowers(packed, given.length)]).toEqual(given);
        expect(() => unpackFollowers(packed, given.length + 2)).toThrow(IndexDamaged);
      }),
    );
  });
});

describe('pages', () => {
  it('are laid out as they were written', () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.constantFrom(16_384, 16_385, 61_440, 61_441, 130_000));
    fc.assert(
      fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
        const pages: Uint8Array[] = [];
        const pager = createPager((number, bytes) => {
          expect(number).toBe(pages.length);
          expect(bytes.length).toBeLessThanOrEqual(61_440);
          pages.push(bytes);
        });
        pager.put(new Uint8Array(1));
        pager.close();
        const pieces = sizes.map((length, index) => new Uint8Array(length).fill(index + 1));
        for (const piece of pieces) pager.put(piece);
        pager.close();
        const layout = layOut(Uint32Array.from(sizes), 1);
        expect(layout.end).toBe(pages.length);
        expect(pager.next).toBe(pages.length);
        pieces.forEach((piece, index) => {
          const place = placeOf(layout, index);
          const cut = cutPiece(place, pages.slice(place.page, place.page + place.count));
          expect(Buffer.compare(cut, piece)).toBe(0);
        });
      }),
      { numRuns: 50 },
    );
  });
});
