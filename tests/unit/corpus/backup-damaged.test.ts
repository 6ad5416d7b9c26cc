import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/corpus/backup/lines-of';
import { inspectBackup, restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import { antwoord, kamervraag, mededeling } from '../zaken/documents';
import { backupOf, fullCorpus, linesIn, packed, patient, restored, whole } from './backup-corpus';
import { emptyCorpus, storedIn } from './empty-corpus';

const options = () => ({ ...patient(), preferences: DEFAULT_PREFERENCES });
const document = (publicatie: object) => ({ kind: 'publicatie', publicatie });

describe('a file that is no backup', () => {
  it.each<[string, () => Promise<Blob> | Blob, string]>([
    ['an empty file', () => new Blob([]), 'notOurs'],
    ['a text', () => new Blob(['Kamervragen\nAntwoord\n']), 'notOurs'],
    ['bytes that only begin as gzip does', () => new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])]), 'notOurs'],
    ['another packed file', () => packed(['{"format":"else","version":1}']), 'notOurs'],
    ['one with an empty first line', () => packed(['', ...whole()]), 'notOurs'],
    ['one whose first line is no object', () => packed(['null', 'null']), 'notOurs'],
    ['one without a version', () => packed([{ ...whole()[0], version: undefined }]), 'notOurs'],
    ['one of version 0', () => packed([{ ...whole()[0], version: 0 }]), 'notOurs'],
    [
      'one of a later version, whatever else it says',
      () => packed([{ format: 'kamerspoor-backup', version: 2 }]),
      'newer',
    ],
  ])('is refused when it is %s', async (_, file, refused) => {
    const { database } = await emptyCorpus();
    expect(await inspectBackup(database, await file(), options())).toEqual({ refused, line: 1 });
    expect(await restoreBackup(database, await file(), options())).toEqual({ refused, line: 1 });
    expect(await database.publicaties.count()).toBe(0);
  });

  it('is refused when a line goes on and on, and what stood before it stays', async () => {
    const bomb = new TransformStream<Uint8Array, Uint8Array>();
    const zeros = new Uint8Array(1_000_000).fill(0x30);
    const file = new Response(bomb.readable.pipeThrough(new CompressionStream('gzip') as never)).blob();
    const writer = bomb.writable.getWriter();
    const [first, line] = whole(document(antwoord()) as { kind: string });
    await writer.write(new TextEncoder().encode(`${JSON.stringify(first)}\n${JSON.stringify(line)}\n`));
    for (let written = 0; written < 42; written++) await writer.write(zeros);
    await writer.close();
    const { database } = await emptyCorpus();
    expect(await restoreBackup(database, await file, options())).toEqual({ refused: 'tooLong', line: 3 });
  });

  it('is never kept in memory beyond the longest line', async () => {
    let taken = 0;
    async function* endless() {
      for (; taken < 1_000; taken++) yield 'x'.repeat(10);
    }
    await expect(linesOf(endless(), 95).next()).rejects.toThrow('line 1 is too long');
    expect(taken).toBe(9);
  });
});

describe('a damaged backup', () => {
  it('is restored without the lines that cannot be read, which are told by their numbers', async () => {
    const lines = [
      document(kamervraag()),
      document({ ...antwoord(), dates: { ontvangen: '2024-02-30' } }),
      { kind: 'unheard-of' },
      { kind: 'alias', id: 'kv-tk-2024Z01211', final: 'kv-1256205' },
      { kind: 'note', document: 'kv-tk-2024Z01211', question: '', labels: ['a,b'], text: '', changed: '2026-11-21' },
      document(mededeling()),
    ] as { kind: string }[];
    const [first, ...rest] = whole(...lines);
    const { database } = await emptyCorpus();
    const { told, done } = await restored(
      database,
      await packed([first ?? '', ...rest.slice(0, -1), '{"kind":', rest.at(-1) ?? '']),
    );
    expect(done.unread).toEqual({ count: 5, lines: [3, 4, 5, 6, 8] });
    expect(done).toEqual(told);
    expect(done.cutAfter).toBe(9);
    expect((await storedIn(database)).map(({ id }) => id)).toEqual(['ah-tk-20232024-1000', 'kv-tk-2024Z01211']);
  });

  it('with very many of these names the first of them', async () => {
    const lines = Array.from({ length: 500 }, () => ({ kind: 'unheard-of' }));
    const { done } = await restored((await emptyCorpus()).database, await packed(whole(...lines)));
    expect(done.unread.count).toBe(500);
    expect(done.unread.lines).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
    expect(done).not.toHaveProperty('cutAfter');
  });

  it('does not reach beyond the document that a line is for', async () => {
    const line = JSON.stringify(document({ ...antwoord(), source: { kind: 'page', metas: { a: ['b'] } } }));
    const evil = line
      .replace('"metas":{', '"metas":{"__proto__":["x"],"constructor":["y"],')
      .replace('{"kind":"publicatie"', '{"kind":"publicatie","__proto__":{"seed":true}');
    const [first, , last] = whole(JSON.parse(line));
    const { database } = await emptyCorpus();
    const { done } = await restored(database, await packed([first ?? '', evil, last ?? '']));
    expect(done.additions.publicatie.fresh).toBe(1);
    const row = await database.publicaties.get('ah-tk-20232024-1262');
    expect(row).not.toHaveProperty('seed');
    expect(({} as Record<string, unknown>).seed).toBeUndefined();
    expect(Object.getPrototypeOf((await storedIn(database))[0]?.source.metas ?? {})).toBe(Object.prototype);
  });

  it('that is cut off anywhere is told to be, and restored as far as it goes', async () => {
    const database = await fullCorpus();
    const backup = await backupOf(database);
    const lines = await linesIn(backup);
    for (const part of [0.5, 0.9, 0.99]) {
      const { database: other } = await emptyCorpus();
      const { done } = await restored(other, backup.slice(0, Math.floor(backup.size * part)));
      expect(done.cutAfter).toBeLessThan(lines.length);
      expect(await other.publicaties.count()).toBe(done.additions.publicatie.fresh);
    }
    // Unpacked, as some browsers save it, and cut between two lines.
    const text = lines
      .slice(0, 5)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    const { done } = await restored((await emptyCorpus()).database, new Blob([text]));
    expect(done.cutAfter).toBe(5);
    expect(done).not.toHaveProperty('readNoFurther');
    expect(done.additions.publicatie.fresh).toBe(3);
  });

  it('that lacks lines is told to', async () => {
    const lines = await linesIn(await backupOf(await fullCorpus()));
    const { done } = await restored((await emptyCorpus()).database, await packed(lines.toSpliced(4, 1)));
    expect(done.cutAfter).toBe(lines.length - 1);
  });
});

describe('restoring', () => {
  it('stops when the person stops it, with what was added whole, and goes on the next time', async () => {
    const documents = Array.from({ length: 600 }, (_, at) =>
      document(kamervraag({ id: `kv-tk-2024Z${at + 10000}`, vraagnummers: [] })),
    ) as { kind: string }[];
    const backup = await packed(whole(...documents));
    const { database } = await emptyCorpus();
    const stop = new AbortController();
    database.publicaties.hook('creating', () => stop.abort());
    const report = await restoreBackup(database, backup, { ...options(), signal: stop.signal });
    expect(report).toMatchObject({ stopped: true, additions: { publicatie: { fresh: 200 } } });
    expect(await database.publicaties.count()).toBe(200);
    const { done } = await restored(database, backup);
    expect(done.additions.publicatie).toEqual({ fresh: 400, more: 0, same: 200 });
  });

  it('rejects when the storage refuses', async () => {
    const backup = await packed(whole(document(antwoord()) as { kind: string }));
    const { database } = await emptyCorpus();
    database.publicaties.hook('creating', () => {
      throw new Error('full');
    });
    await expect(restoreBackup(database, backup, options())).rejects.toThrow();
    expect(await database.publicaties.count()).toBe(0);
  });
});
