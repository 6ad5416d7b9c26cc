import type { Preferences } from './preferences';

/** What a person counts of all that a backup holds, by the names that its lines have. */
export const BACKUP_COUNTS = ['publicatie', 'note', 'follow', 'job'] as const;

export type BackupCount = (typeof BACKUP_COUNTS)[number];

/** What a backup has of one kind: not here yet, with more than is here, and nothing that is not here. */
export interface Additions {
  fresh: number;
  more: number;
  same: number;
}

/** What a backup adds to what is here, or added. */
export interface BackupReport {
  /** When it was made (ISO 8601, UTC), and by which version of the extension. */
  made: string;
  extension: string;
  additions: Record<BackupCount, Additions>;
  /** Of the documents that are not here: those that the person removed, which come back. */
  broughtBack: number;
  /** What changes here beside these: marks, other ids, and whose a document is of which nothing else is new. */
  besides: number;
  /** The choices that are others than here. */
  preferences: (keyof Preferences)[];
  /** Lines that could not be used: how many, and the first of their numbers. */
  unread: { count: number; lines: number[] };
  /** The number of the last line, when it is not the one that a whole backup ends with. */
  cutAfter?: number;
  /** Why it was read no further than that line: most lines before it say nothing, or it unpacks to more than any backup does. */
  readNoFurther?: 'senseless' | 'swollen';
  /** The person stopped it; what was added until then stays. */
  stopped?: true;
}

/**
 * Why a file is read no further: it is no backup of ours or is damaged where it begins, a later version of the extension made
 * it, or a line is longer than any that we write; then what was added from the lines before stays.
 */
export interface BackupRefusal {
  refused: 'notOurs' | 'newer' | 'tooLong';
  line: number;
}

/** How who waits follows some work, and ends it. */
export interface Watching {
  /** How much is done, from 0 to 1. */
  progress(done: number): void;
  signal: AbortSignal;
}

/** A backup that was made. */
export interface MadeBackup {
  name: string;
  /** In bytes. */
  size: number;
  counts: Record<BackupCount, number>;
  /** Records that cannot be read and are kept apart: they are not in it. */
  apart: number;
  /** The backup itself, where it could not be written into a file that the person chose. */
  blob?: Blob;
}
