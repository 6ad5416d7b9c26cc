import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../lib/files/files-in';
import { asZip64, withCentral, withDescriptor, withEnd, withEnd64, zipOf } from './odd-zip';

const TEXT = 'Zie artikel 125p Sv. '.repeat(20);
/** The first line of a backup, and letters that pack badly behind it. */
const BACKUP_TEXT = '{"format":"kamerspoor-backup","version":1,"counts":{}}\n'.padEnd(1060, 'kv-tk-2024Z01211 ');
const BACKUP = gzipSync(strToU8(BACKUP_TEXT));
const ONE = zipOf({ 'ah.xml': TEXT });

/** Each file with its text, or why it has none. */
async function found(bytes: Uint8Array, path = 'a.zip'): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { path: own, content } of filesIn(path, new Blob([bytes.slice()]))) {
    files[own] =
      content === 'skipped'
        ? content
        : 'bytes' in content
          ? strFromU8(content.bytes)
          : 'backup' in content
            ? `a backup of ${content.backup.size} bytes`
            : content.failure;
  }
  return files;
}

/** An archive that wraps another so many times. */
function nested(times: number): Uint8Array {
  let bytes = zipOf({ 'ah.xml': TEXT });
  for (let time = 0; time < times; time++) bytes = zipOf({ 'in.zip': bytes });
  return bytes;
}

/** A name in bytes that are not UTF-8: fflate writes UTF-8, and says so. */
function namedIn(bytes: number[], flags: number): Uint8Array {
  const archive = zipOf({ ['x'.repeat(bytes.length)]: TEXT });
  const name = 'x'.repeat(bytes.length);
  const text = strFromU8(archive, true).replaceAll(name, String.fromCharCode(...bytes));
  return withCentral(strToU8(text, true), [8, flags, 2]);
}

describe('an archive', () => {
  it.each<[string, Uint8Array, Record<string, string>]>([
    [
      'of packed files',
      zipOf({ 'ah.xml': TEXT, 'map/kv.txt': 'b' }),
      { 'a.zip/ah.xml': TEXT, 'a.zip/map/kv.txt': 'b' },
    ],
    ['of files as they are', zipOf({ 'ah.xml': TEXT }, 0), { 'a.zip/ah.xml': TEXT }],
    ['of an empty file', zipOf({ leeg: '' }), { 'a.zip/leeg': '' }],
    ['of nothing', zipOf({}), {}],
    ['with folders as entries', zipOf({ 'map/': '', 'map/ah.xml': TEXT }), { 'a.zip/map/ah.xml': TEXT }],
    ['with a comment behind it', withComment(ONE, 'PK\x05\x06 is een teken'), { 'a.zip/ah.xml': TEXT }],
    ['with sizes behind the file', withDescriptor(ONE), { 'a.zip/ah.xml': TEXT }],
    ['in zip64', asZip64(ONE), { 'a.zip/ah.xml': TEXT }],
    ['with an archive in it', nested(1), { 'a.zip/in.zip/ah.xml': TEXT }],
    ['with an archive in an archive in it', nested(2), { 'a.zip/in.zip/in.zip': 'tooDeep' }],
    [
      'with what systems leave',
      zipOf({ '__MACOSX/._ah.xml': 'x', '.DS_Store': 'x', 'p/stijl.css': 'x' }),
      { 'a.zip/__MACOSX/._ah.xml': 'skipped', 'a.zip/.DS_Store': 'skipped', 'a.zip/p/stijl.css': 'skipped' },
    ],
    [
      'with a backup in it',
      zipOf({ 'kamerspoor.gz': BACKUP, 'kamerspoor.jsonl': BACKUP_TEXT }),
      {
        'a.zip/kamerspoor.gz': `a backup of ${BACKUP.length} bytes`,
        'a.zip/kamerspoor.jsonl': 'a backup of 1060 bytes',
      },
    ],
    [
      'with something else that is packed as a backup is',
      zipOf({ 'brief.txt.gz': gzipSync(strToU8(TEXT)), 'half.gz': new Uint8Array([0x1f, 0x8b, 8, 0]) }),
      { 'a.zip/brief.txt.gz': 'packed', 'a.zip/half.gz': 'packed' },
    ],
    [
      'with a picture under another name',
      zipOf({ 'ah.xml': new Uint8Array([0x89, 0x50, 0, 1]) }),
      { 'a.zip/ah.xml': 'notOurs' },
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await found(bytes)).toEqual(expected);
  });

  it.each<[string, Uint8Array, string]>([
    ['with a password', withCentral(ONE, [8, 1, 2]), 'protected'],
    ['packed in a way of its own', withCentral(ONE, [10, 14, 2]), 'packed'],
    ['of which the file is not there', withCentral(ONE, [42, 3]), 'damaged'],
    ['of which the file is another', withCentral(ONE, [16, 1]), 'damaged'],
    ['that says too small a size', withCentral(ONE, [24, 10]), 'damaged'],
    ['that says too large a size', withCentral(ONE, [24, 1000]), 'damaged'],
    ['of which the file breaks off', withCentral(ONE, [42, ONE.length - 40]), 'damaged'],
    ['of a file larger than any document', zipOf({ 'ah.xml': new Uint8Array(40_000_001) }, 0), 'tooLarge'],
    ['that unpacks to very much', zipOf({ 'ah.xml': new Uint8Array(20_000_000) }), 'suspicious'],
  ])('%s has a file that says so', async (_, bytes, failure) => {
    expect(await found(bytes)).toEqual({ 'a.zip/ah.xml': failure });
  });

  it.each<[string, Uint8Array, string]>([
    ['that is cut off', ONE.slice(0, -30), 'damaged'],
    ['that is cut off in its first file', ONE.slice(0, 20), 'damaged'],
    ['of which the directory is elsewhere', withEnd(ONE, [16, 3]), 'damaged'],
    ['of which the directory lies behind the end', withEnd(ONE, [16, 0x7fffffff]), 'damaged'],
    ['with more files than its directory has', withEnd(ONE, [10, 5, 2]), 'damaged'],
    ['with more files than are looked at', withEnd64(asZip64(ONE), [32, 300_000]), 'tooMany'],
    ['of which the large numbers are missing', withEnd64(asZip64(ONE), [0, 0]), 'damaged'],
    ['of files that share their bytes', withCentral(ONE, [20, ONE.length + 1]), 'suspicious'],
  ])('%s says so itself', async (_, bytes, failure) => {
    expect(await found(bytes)).toEqual({ 'a.zip': failure });
  });

  it('goes on behind a file that cannot be read', async () => {
    const archive = zipOf({ 'a.xml': 'een', 'in.zip': ONE.slice(0, -30), 'z.xml': 'twee' });
    expect(await found(archive)).toEqual({ 'a.zip/a.xml': 'een', 'a.zip/in.zip': 'damaged', 'a.zip/z.xml': 'twee' });
  });

  it.each([
    ['UTF-8 that says so', [...strToU8('privé.xml')], 1 << 11, 'privé.xml'],
    ['UTF-8 that does not', [...strToU8('privé.xml')], 0, 'privé.xml'],
    ['code page 437', [0x70, 0x72, 0x69, 0x76, 0x82, 0x2e, 0x78, 0x6d, 0x6c], 0, 'privé.xml'],
    ['only ASCII', [...strToU8('prive.xml')], 0, 'prive.xml'],
  ])('reads names in %s', async (_, name, flags, expected) => {
    expect(await found(namedIn(name, flags))).toEqual({ [`a.zip/${expected}`]: TEXT });
  });
});

function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const bytes = withEnd(archive, [20, comment.length, 2]);
  return new Uint8Array([...bytes, ...strToU8(comment, true)]);
}

describe('a file by itself', () => {
  it.each([
    ['a text', 'kv.txt', strToU8(TEXT), TEXT],
    ['an empty one', 'kv.txt', new Uint8Array(), ''],
    ['a backup, whatever it is called', 'kv.txt', BACKUP, `a backup of ${BACKUP.length} bytes`],
    ['a backup that was unpacked', 'kv.txt', strToU8(BACKUP_TEXT), 'a backup of 1060 bytes'],
    ['something else that is packed', 'kv.gz', gzipSync(strToU8(TEXT)), 'packed'],
    ['bytes that are no text', 'kv.txt', new Uint8Array([1, 0, 2]), 'notOurs'],
    ['a picture of a saved page', 'vraag_bestanden/logo.PNG', new Uint8Array([1, 0]), 'skipped'],
  ])('%s', async (_, name, bytes, expected) => {
    expect(await found(bytes, name)).toEqual({ [name]: expected });
  });

  it('that the browser cannot open any more gets its line', async () => {
    const gone = new Blob([TEXT]);
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    const files = [];
    for await (const file of filesIn('kv.txt', gone)) files.push(file.content);
    expect(files).toEqual([{ failure: 'unreadable' }]);
  });

  it('that the browser did not give at all gets its line', async () => {
    const files = [];
    for await (const file of filesIn('kv.txt', undefined)) files.push(file.content);
    expect(files).toEqual([{ failure: 'unreadable' }]);
  });

  it('counts for as much as it is large, in an archive as well', async () => {
    const bytes = zipOf({ a: TEXT, b: TEXT, 'in.zip': ONE });
    let sum = 0;
    for await (const { weight } of filesIn('a.zip', new Blob([bytes.slice()]))) sum += weight;
    expect(sum).toBeCloseTo(bytes.length);
  });
});
