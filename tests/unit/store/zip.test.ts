import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { differentFiles } from '../../../scripts/zip/different-files';
import { filesOf, steadyZip } from '../../../scripts/zip/steady-zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const MORNING = new Date('2026-11-22T09:00:00');
const EVENING = new Date('2026-11-22T21:00:00');

describe('a steady zip', () => {
  const one = zipSync({ 'b.js': bytes('b'), 'a/a.js': bytes('a') }, { mtime: MORNING, level: 1 });
  const other = zipSync({ 'a/': new Uint8Array(), 'a/a.js': bytes('a'), 'b.js': bytes('b') }, { mtime: EVENING });

  it('has the same bytes whenever and in whatever order it was made', () => {
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(Buffer.compare(steadyZip(one), steadyZip(other))).toBe(0);
  });

  it('has the files that it had', () => {
    expect([...filesOf(steadyZip(other))]).toEqual([
      ['a/a.js', bytes('a')],
      ['b.js', bytes('b')],
    ]);
  });

  it('has other bytes when a file does', () => {
    const changed = zipSync({ 'a/a.js': bytes('a'), 'b.js': bytes('c') });
    expect(Buffer.compare(steadyZip(one), steadyZip(changed))).not.toBe(0);
  });
});

describe('what differs between two folders', () => {
  const names: [string, string] = ['the build', 'the zip'];
  const files = (record: Record<string, string>) =>
    new Map(Object.entries(record).map(([name, text]) => [name, bytes(text)] as const));

  it.each([
    ['nothing', { a: '1' }, { a: '1' }, []],
    ['a byte', { a: '1' }, { a: '2' }, ['a: differs']],
    ['a file that only the first has', { a: '1', b: '' }, { a: '1' }, ['b: only in the build']],
    ['a file that only the other has', {}, { a: '' }, ['a: only in the zip']],
  ])('is told: %s', (_, one, other, told) => {
    expect(differentFiles(files(one), files(other), names)).toEqual(told);
  });
});
