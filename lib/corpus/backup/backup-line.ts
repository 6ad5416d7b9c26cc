import { isDocumentId } from '../../identifiers/document-id';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import { collectJob } from '../../model/collect';
import { visit } from '../../model/corpus';
import { follow } from '../../model/follow';
import { isoTime, note } from '../../model/note';
import { isoDate } from '../../model/publicatie';
import { z } from '../../model/z';
import { finality, typeOf } from '../../zaken/same-document';
import { jobItem } from '../collect/job-rows';
import { documentAsRead, foundAsRead } from './documents-as-read';

/** The version of the format; what it means is written down in docs/backup.md. */
export const BACKUP_VERSION = 1;

const documentId = z.string().check(z.refine(isDocumentId));
const vraagnummer = z.string().check(z.refine((number: string) => parseVraagnummer(number) === number));
const count = z.int().check(z.nonnegative());

interface Alias {
  id: string;
  final: string;
}

/** A question stays a question, and an Aanhangsel one. */
function isMoreFinal({ id, final }: Alias): boolean {
  return finality(id) < finality(final) && typeOf({ id }) === typeOf({ id: final });
}

/** Each kind of line between the first and the last, in the order in which they are written. */
const LINES = {
  /** A temporary id and the final one that came in its place; before the documents, which are merged by them. */
  alias: z.object({ kind: z.literal('alias'), id: documentId, final: documentId }).check(z.refine(isMoreFinal)),
  publicatie: z.object({
    kind: z.literal('publicatie'),
    publicatie: documentAsRead,
    seed: z.optional(z.literal(true)),
    remembered: z.optional(isoTime),
    untold: z.optional(z.literal(true)),
  }),
  note: z.extend(note, { kind: z.literal('note'), document: documentId }),
  follow: z.extend(follow, { kind: z.literal('follow'), vraagnummer }),
  removed: z.object({ kind: z.literal('removed'), id: documentId }),
  visit: z.extend(visit, { kind: z.literal('visit'), id: documentId }),
  asked: z.object({ kind: z.literal('asked'), vraagnummer, day: isoDate }),
  /** Before its collecting: one that is there has all of its documents. */
  jobItem: z
    .extend(jobItem, { kind: z.literal('jobItem'), id: documentId, found: foundAsRead })
    .check(z.refine(({ id, found }) => found.record.id === id)),
  job: z.extend(collectJob, { kind: z.literal('job') }),
  /** Which choices there are depends on the version of the extension that made it. */
  preferences: z.object({ kind: z.literal('preferences'), preferences: z.record(z.string(), z.unknown()) }),
};

export type LineKind = keyof typeof LINES;
export type BackupLine<Kind extends LineKind = LineKind> = { [K in Kind]: z.infer<(typeof LINES)[K]> }[Kind];

export const LINE_KINDS = Object.keys(LINES) as LineKind[];

const counts = z.record(z.string(), count);

/** How many lines of each kind there are. */
export type Counts = Record<LineKind, number>;

/** The first line: of any version, so that a later one is known as such. */
export const header = z.object({
  format: z.literal('kamerspoor-backup'),
  version: z.int().check(z.minimum(1)),
  made: isoTime,
  extension: z.string(),
  /** As many as there were when it was begun. */
  counts,
});

export type Header = z.infer<typeof header>;

/** The last line: without it something is missing. */
export const end = z.object({ kind: z.literal('end'), counts });

/** How JSON writes half a surrogate, and the first half of a whole one that need not be written so. */
const SURROGATE = /\\ud[89a-f]/i;

/** No address can be made of half a surrogate; it becomes the sign for what has no meaning, as it does in a file's bytes. */
function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** What a line says as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, SURROGATE.test(text) ? wellFormed : undefined);
  } catch {
    return undefined;
  }
}

/** A line between the first and the last; undefined for one that cannot be read, or is of a kind that we do not know. */
export function parseLine(value: unknown): BackupLine | undefined {
  const { kind } = Object(value) as { kind?: unknown };
  const known = LINE_KINDS.find((one) => one === kind);
  return known && (LINES[known].safeParse(value).data as BackupLine | undefined);
}
