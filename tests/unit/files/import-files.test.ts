import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../lib/files/import-files';
import type { FileLine, ImportReport, Stored } from '../../../lib/model/imported';
import type { Publicatie } from '../../../lib/model/publicatie';
import { kamervraag } from '../zaken/documents';
import { zipOf } from './odd-zip';

const goOn = async () => {};

/** The documents that a text stands for: their ids, with spaces between. */
async function read(_: string, bytes: Uint8Array): Promise<Publicatie[] | 'notOurs'> {
  const ids = new TextDecoder().decode(bytes).split(' ').filter(Boolean);
  return ids.length > 0 ? ids.map((id) => kamervraag({ id, title: `Over ${id}` })) : 'notOurs';
}

interface Options {
  store?(documents: Publicatie[]): Promise<Stored[]>;
  signal?: AbortSignal;
  report?(report: ImportReport): void;
}

const allNew = async (documents: Publicatie[]) => documents.map((): Stored => 'new');

async function imported(files: Record<string, string | Uint8Array>, options: Options = {}): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  const given = Object.entries(files).map(([path, content]) => ({ path, file: new Blob([content.slice()]) }));
  const { store = allNew, signal = new AbortController().signal } = options;
  const report = (report: ImportReport) => {
    lines.push(...report.lines);
    options.report?.(report);
  };
  await importFiles(given, { read, store, report, rest: goOn, signal });
  return lines;
}

describe('an import', () => {
  it('has a line for each file in order, whatever became of it', async () => {
    const store = async (documents: Publicatie[]) =>
      documents.map(({ id }): Stored => (id.startsWith('n') ? 'new' : id.startsWith('c') ? 'changed' : 'same'));
    const lines = await imported(
      { 'a.txt': 'n1', 'b.zip': zipOf({ x: 's1', y: '', z: 'c1 s2' }), 'c.txt': 's3 n2' },
      { store },
    );
    expect(lines.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['a.txt', 'new'],
      ['b.zip/x', 'same'],
      ['b.zip/y', 'notOurs'],
      ['b.zip/z', 'changed'],
      ['c.txt', 'new'],
    ]);
    expect(lines[3]?.documents).toEqual([
      { id: 'c1', title: 'Over c1' },
      { id: 's2', title: 'Over s2' },
    ]);
  });

  it('stores a few hundred at a time, and one after the other', async () => {
    const sizes: number[] = [];
    let isStoring = false;
    const store = async (documents: Publicatie[]) => {
      expect(isStoring).toBe(false);
      isStoring = true;
      await new Promise((resolve) => setTimeout(resolve));
      isStoring = false;
      sizes.push(documents.length);
      return allNew(documents);
    };
    const files = Object.fromEntries(Array.from({ length: 450 }, (_, at) => [`${at}`, `n${at}`]));
    expect(await imported({ 'a.zip': zipOf(files) }, { store })).toHaveLength(450);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(450);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  it('goes on when the storage refuses some, and says which', async () => {
    const store = async (documents: Publicatie[]) => {
      if (documents.some(({ id }) => id === 'n0')) throw new DOMException('full', 'QuotaExceededError');
      return allNew(documents);
    };
    const files = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a${at}`, `n${at}`]));
    const lines = await imported(files, { store });
    expect(lines.slice(0, 1).map(({ outcome }) => outcome)).toEqual(['notStored']);
    expect(lines.at(-1)).toMatchObject({ path: 'a200', outcome: 'new' });
  });

  it('stops when it is told to, with what was read stored', async () => {
    const stopper = new AbortController();
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${at}`, `n${at}`]));
    const lines = await imported(
      { 'a.zip': zipOf(files), 'b.txt': 'n900' },
      { signal: stopper.signal, report: () => stopper.abort() },
    );
    expect(lines.length).toBeGreaterThanOrEqual(200);
    expect(lines.length).toBeLessThanOrEqual(400);
    expect(lines.every(({ outcome }) => outcome === 'new')).toBe(true);
  });

  it('hands on a backup, out of an archive as well', async () => {
    const backup = '{"format":"kamerspoor-backup","version":1}\n';
    const lines = await imported({ 'a.zip': zipOf({ 'k.jsonl': backup, x: 'n1' }), 'k.jsonl': backup });
    expect(lines.map(({ outcome }) => outcome)).toEqual(['backup', 'new', 'backup']);
    expect(await Promise.all(lines.map((line) => line.backup?.text()))).toEqual([backup, undefined, backup]);
  });

  it('tells how far it is, up to all of it', async () => {
    const done: number[] = [];
    await imported(
      { 'a.txt': 'n1', 'b.zip': zipOf({ x: 'n2', y: 'n3' }) },
      { report: (report) => done.push(report.done) },
    );
    expect(done.at(-1)).toBeCloseTo(1);
    await imported({ leeg: '' }, { report: (report) => done.push(report.done) });
    expect(done.at(-1)).toBe(1);
  });
});
