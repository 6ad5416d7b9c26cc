import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../../lib/identifiers/address';
import { cqlOf } from '../../lib/sources/sru/cql-of';
import { backupOf, fullCorpus, linesIn } from '../../tests/unit/corpus/backup-corpus';
import { zipOf } from '../../tests/unit/files/odd-zip';
import { seedDocuments } from '../demo/site';
import { sruServer } from '../demo/sru-server';
import type { Input, InputKind } from './input';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function kindOfFile(file: string, bytes: Uint8Array): InputKind | undefined {
  if (/\.pdf$/i.test(file)) return 'pdf';
  if (/\.x?html?$/i.test(file)) return 'page';
  if (/\.txt$/i.test(file) && basename(file) !== 'address.txt') return 'text';
  if (!/\.xml$/i.test(file)) return undefined;
  const text = new TextDecoder().decode(bytes.subarray(0, 4000));
  if (/searchRetrieveResponse/.test(text)) return 'sru';
  return /<(?:officiele-publicatie|kamervragen)\b/.test(text) ? 'xml' : 'record';
}

/** The files in a folder that are of a kind that we read; one lies beside its `address.txt`, if it has one. */
export function inputsIn(folder: string): Input[] {
  return filesBelow(folder).flatMap((file): Input[] => {
    const bytes = new Uint8Array(readFileSync(file));
    const kind = kindOfFile(file, bytes);
    const beside = join(file, '..', 'address.txt');
    const address = existsSync(beside) ? { address: readFileSync(beside, 'utf8').trim() } : {};
    return kind ? [{ kind, name: basename(file), ...address, bytes }] : [];
  });
}

const EVERYTHING = { words: '', lid: '', minister: '', onderwerp: '', answered: false };

async function sruAnswer(): Promise<Input> {
  const query = encodeURIComponent(cqlOf(EVERYTHING));
  const address = `${REPOSITORY}/sru?query=${query}&startRecord=1&maximumRecords=10`;
  const answer = await sruServer(seedDocuments())(address);
  return { kind: 'sru', name: 'sru.xml', address, bytes: new TextEncoder().encode(String(answer?.body)) };
}

async function backup(): Promise<Input> {
  const lines = await linesIn(await backupOf(await fullCorpus()));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return { kind: 'backup', name: 'kamerspoor.jsonl', bytes: new TextEncoder().encode(text) };
}

function archive(files: Input[]): Input {
  const chosen = ['xml', 'page', 'record', 'text'].flatMap((kind) => files.find((file) => file.kind === kind) ?? []);
  const bytes = zipOf(Object.fromEntries(chosen.map((file, at) => [`map/${at}-${file.name}`, file.bytes])));
  return { kind: 'archive', name: 'kamervragen.zip', bytes };
}

/** Good inputs of every kind, from the documents in `seeds/` and what `tests/fixtures/` has made of them. */
export async function baseInputs(): Promise<Input[]> {
  const files = ['seeds', 'tests/fixtures/pages', 'tests/fixtures/pdf'].flatMap((folder) =>
    inputsIn(join(ROOT, folder)),
  );
  return [...files.filter(({ name }) => name !== 'name.txt'), await sruAnswer(), await backup(), archive(files)];
}
