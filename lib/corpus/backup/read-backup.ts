import type { BackupRefusal, BackupReport, Watching } from '../../model/backup';
import { breathe } from '../breathe';
import { BACKUP_VERSION, end, type Header, header, parseJson, parseLine } from './backup-line';
import { collectRuns, type NumberedLine } from './collect-runs';
import { LineTooLong, linesOf } from './lines-of';
import { unpack } from './unpack';

/** In characters: no file that is read as a document is larger, and so no document is. */
const LONGEST = 40_000_000;

/** Lines between which others have their turn: a small file can hold millions of empty ones. */
const AT_ONCE = 1000;

/** Lines that are no JSON object, after which a file is read no further: it is damaged, or filled with nothing. */
const MOST_SENSELESS = 10_000;

/** A backup packs to a tenth; what packs to less than a two-hundredth, and is large, was made to fill a memory. In characters. */
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM = 10_000_000;

/** What a backup says of itself, and whether it is whole. */
export type Reading = Pick<BackupReport, 'made' | 'extension' | 'cutAfter' | 'readNoFurther'>;

/** What becomes of the lines of a backup. */
export interface LineUse {
  /** Uses lines of one kind that follow each other. */
  use(lines: NumberedLine[]): Promise<void>;
  /** Called with the number of each line that cannot be read. */
  unread(number: number): void;
}

/** A file is read no further. */
export class BackupRefused extends Error {
  constructor(readonly refusal: BackupRefusal) {
    super(`${refusal.refused}, line ${refusal.line}`);
    this.name = 'BackupRefused';
  }
}

function refuse(refused: BackupRefusal['refused'], line: number): never {
  throw new BackupRefused({ refused, line });
}

function headerIn(text: string): Header {
  const value = parseJson(text);
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  // Of a later version nothing but these two can be relied on.
  if (format === 'kamerspoor-backup' && typeof version === 'number' && version > BACKUP_VERSION) refuse('newer', 1);
  return header.safeParse(value).data ?? refuse('notOurs', 1);
}

/** How many lines a backup has that ends with this one; undefined when it is no last line. */
function linesUntil(value: object): number | undefined {
  const { data } = 'kind' in value && value.kind === 'end' ? end.safeParse(value) : {};
  return data && Object.values(data.counts).reduce((sum, count) => sum + count, 2);
}

async function readLines(file: Blob, { use, unread }: LineUse, { progress, signal }: Watching): Promise<Reading> {
  const runs = collectRuns(use);
  let about: Header | undefined;
  let last = 0;
  let isWhole = false;
  let senseless = 0;
  let unpacked = 0;
  let readNoFurther: Reading['readNoFurther'];
  const pieces = unpack(file, (bytes) => progress(bytes / file.size));
  for await (const { number, text } of linesOf(pieces, LONGEST)) {
    if (number % AT_ONCE === 0) await breathe();
    signal.throwIfAborted();
    last = number;
    if (!about) {
      about = headerIn(text);
      continue;
    }
    unpacked += text.length + 1;
    if (unpacked > RATIO_COUNTS_FROM && unpacked > MOST_RATIO * file.size) {
      readNoFurther = 'swollen';
      isWhole = false;
      break;
    }
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null) {
      isWhole = false;
      unread(number);
      if (++senseless <= MOST_SENSELESS) continue;
      readNoFurther = 'senseless';
      break;
    }
    const total = linesUntil(value);
    isWhole = total === number;
    const line = parseLine(value);
    if (line) await runs.add({ number, line }, text.length);
    else if (total === undefined) unread(number);
  }
  await runs.end();
  const { made, extension } = about ?? refuse('notOurs', 1);
  return { made, extension, ...(isWhole ? {} : { cutAfter: last }), ...(readNoFurther ? { readNoFurther } : {}) };
}

/**
 * Reads a backup from its first line to its last and has its lines used, some that are of one kind and follow each other at
 * a time. What is cut off or damaged is read as far as it can be. Rejects with {@link BackupRefused}, with what `use` rejects
 * with, and with the reason of the signal when that aborts.
 */
export async function readBackup(file: Blob, lineUse: LineUse, watching: Watching): Promise<Reading> {
  try {
    return await readLines(file, lineUse, watching);
  } catch (error) {
    if (error instanceof LineTooLong) refuse('tooLong', error.line);
    throw error;
  }
}
