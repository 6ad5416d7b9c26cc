import { mediaType, type TakeFormat, type TakenFrom, takeWriter } from '../../lib/cite/take-formats';
import type { Card } from '../../lib/model/search';
import type { ExportServices } from './export-services';

/** So many zaken have their documents read in one go. */
const BATCH = 20;
/** A page that works longer in one go feels stuck; in milliseconds. */
const LONGEST = 30;

/** A file that was written. */
export interface WrittenFile {
  file: Blob;
  /** How many documents or rows are in it. */
  written: number;
}

interface Task {
  format: TakeFormat;
  cards: Card[];
  from: TakenFrom;
  read: ExportServices['read'];
  /** Told how many of the zaken are in the file. */
  progress(done: number): void;
  signal: AbortSignal;
}

/**
 * Writes zaken into a file, a few at a time: only what is being read is in memory beside the file, which the browser keeps on
 * disk when it is large. Rejects with the signal's reason when it aborts, and when the storage refuses.
 */
export async function writeFile({ format, cards, from, read, progress, signal }: Task): Promise<WrittenFile> {
  const writer = takeWriter(format, from);
  const parts: Blob[] = [];
  let since = performance.now();
  for (let at = 0; at < cards.length; at += BATCH) {
    const pieces: string[] = [];
    for (const taken of await read(cards.slice(at, at + BATCH))) {
      signal.throwIfAborted();
      pieces.push(writer.add(taken));
      if (performance.now() - since < LONGEST) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    parts.push(new Blob(pieces));
    progress(Math.min(at + BATCH, cards.length));
  }
  signal.throwIfAborted();
  return { file: new Blob([...parts, writer.end()], { type: mediaType(format) }), written: writer.written() };
}
