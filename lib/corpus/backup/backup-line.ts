import { collectJob } from '../../model/collect';
import { visit } from '../../model/corpus';
import { follow } from '../../model/follow';
import { isoTime, note } from '../../model/note';
import { isoDate, publicatie } from '../../model/publicatie';
import { z } from '../../model/z';
import { finality } from '../../zaken/same-document';
import { jobItem } from '../collect/job-rows';

/** The version of the format; what it means is written down in docs/backup.md. */
export const BACKUP_VERSION = 1;

const some = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());

/** Each kind of line between the first and the last, in the order in which they are written. */
const LINES = {
  /** A temporary id and the final one that came in its place; before the documents, which are merged by them. */
  alias: z
    .object({ kind: z.literal('alias'), id: some, final: some })
    .check(z.refine(({ id, final }: { id: string; final: string }) => finality(id) < finality(final))),
  publicatie: z.object({
    kind: z.literal('publicatie'),
    publicatie,
    seed: z.optional(z.literal(true)),
    remembered: z.optional(isoTime),
    untold: z.optional(z.literal(true)),
  }),
  note: z.extend(note, { kind: z.literal('note') }),
  follow: z.extend(follow, { kind: z.literal('follow') }),
  removed: z.object({ kind: z.literal('removed'), id: some }),
  visit: z.extend(visit, { kind: z.literal('visit') }),
  asked: z.object({ kind: z.literal('asked'), vraagnummer: some, day: isoDate }),
  /** Before its collecting: one that is there has all of its documents. */
  jobItem: z.extend(jobItem, { kind: z.literal('jobItem') }),
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

/** What a line says as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
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
