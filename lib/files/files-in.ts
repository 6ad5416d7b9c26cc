import type { FileFailure } from '../model/imported';
import { type ByteSource, blobSource, readAhead, sourceOf } from './byte-source';
import { isBackup } from './is-backup';
import { isBeside } from './is-beside';
import { kindOfBytes, TOP } from './kind-of-bytes';
import { unpackEntry } from './zip/unpack-entry';
import { readDirectory } from './zip/zip-directory';
import { ZipProblem } from './zip/zip-problem';

/** In bytes; no document is larger. */
const LARGEST = 40_000_000;
/** An archive in an archive is unpacked, one in that is not. */
const DEEPEST = 1;

/** A file on its own: by itself in what was given, or unpacked from that. */
export interface FoundFile {
  path: string;
  content: { bytes: Uint8Array } | { failure: FileFailure } | { backup: Blob } | 'skipped';
  /** How much of what was given is done with it, in bytes. */
  weight: number;
}

async function contentOf(work: () => Promise<Uint8Array>): Promise<{ bytes: Uint8Array } | { failure: FileFailure }> {
  try {
    return { bytes: await work() };
  } catch (error) {
    if (error instanceof ZipProblem) return { failure: error.failure };
    console.error(error);
    return { failure: 'unreadable' };
  }
}

async function* filesInZip(path: string, source: ByteSource, depth: number): AsyncGenerator<FoundFile> {
  const ahead = readAhead(source);
  const entries = (await readDirectory(ahead)).filter(({ name }) => !name.endsWith('/'));
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  // Files that share their bytes: a small archive would unpack to a very large one.
  if (packed > source.size) throw new ZipProblem('suspicious', `${packed} bytes in ${source.size}`);
  for (const entry of entries) {
    const own = `${path}/${entry.name}`;
    const weight = entry.packed + (source.size - packed) / entries.length;
    const content = isBeside(entry.name) ? 'skipped' : await contentOf(() => unpackEntry(ahead, entry, LARGEST));
    if (content !== 'skipped' && 'bytes' in content) {
      yield* filesInSource(own, sourceOf(content.bytes), weight, depth);
    } else yield { path: own, content, weight };
  }
}

/** An archive of which the directory cannot be read is one file that says why. */
async function* filesInArchive(
  path: string,
  source: ByteSource,
  weight: number,
  depth: number,
): AsyncGenerator<FoundFile> {
  let left = weight;
  try {
    for await (const found of filesInZip(path, source, depth)) {
      const share = (found.weight / source.size) * weight;
      left -= share;
      yield { ...found, weight: share };
    }
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    yield { path, content: { failure: error.failure }, weight: left };
  }
}

async function* filesInSource(
  path: string,
  source: ByteSource,
  weight: number,
  depth: number,
): AsyncGenerator<FoundFile> {
  const top = await source.read(0, Math.min(source.size, TOP));
  const kind = kindOfBytes(top);
  if (kind === 'zip' && depth > DEEPEST) yield { path, content: { failure: 'tooDeep' }, weight };
  else if (kind === 'zip') yield* filesInArchive(path, source, weight, depth + 1);
  else if (isBackup(top)) yield { path, content: { backup: source.blob() }, weight };
  else if (kind === 'gzip') yield { path, content: { failure: 'packed' }, weight };
  else if (kind === 'other') yield { path, content: { failure: 'notOurs' }, weight };
  else if (source.size > LARGEST) yield { path, content: { failure: 'tooLarge' }, weight };
  else yield { path, content: await contentOf(() => source.read(0, source.size)), weight };
}

/**
 * Everything in a file that a person gave: itself, or what is in it when it is an archive, one after the other, so that no
 * more than one is in memory. What cannot be read says why; nothing is thrown. `file`: undefined when the browser did not
 * open it.
 */
export async function* filesIn(path: string, file: Blob | undefined): AsyncGenerator<FoundFile> {
  if (isBeside(path)) {
    yield { path, content: 'skipped', weight: file?.size ?? 0 };
    return;
  }
  if (!file) {
    yield { path, content: { failure: 'unreadable' }, weight: 0 };
    return;
  }
  try {
    yield* filesInSource(path, blobSource(file), file.size, 0);
  } catch (error) {
    // The browser gives its bytes no more.
    console.error(error);
    yield { path, content: { failure: 'unreadable' }, weight: 0 };
  }
}
