import type { Publicatie } from './publicatie';

/** Why a file, by itself or in an archive, gave no document. */
export type FileFailure =
  /** Its bytes, or those of its archive, are not what they should be: cut off, or changed on the way. */
  | 'damaged'
  | 'protected'
  | 'tooLarge'
  /** A PDF of pictures. */
  | 'noText'
  /** XML that breaks off or holds a mistake. */
  | 'notWhole'
  /** XML with entities of its own, which is not parsed, whatever else is in it. */
  | 'entities'
  /** It is none of what Kamerspoor reads. */
  | 'notOurs'
  /** Packed in a way that is not read. */
  | 'packed'
  /** An archive in an archive in an archive. */
  | 'tooDeep'
  /** An archive that unpacks to far more than it can hold. */
  | 'suspicious'
  /** An archive with more files than are looked at. */
  | 'tooMany'
  /** The browser gives its bytes no more: it was moved, changed or removed. */
  | 'unreadable'
  /** The storage refused its documents. */
  | 'notStored'
  /** Something went wrong that should not. */
  | 'broken';

/** What storing a document did to what there was: it was not there, it was and says more by now, or it was all there. */
export type Stored = 'new' | 'changed' | 'same';

/** `backup`: what the extension wrote itself, which is not read here. `skipped`: what comes along and is no document. */
export type FileOutcome = Stored | FileFailure | 'backup' | 'skipped';

/** What became of one file. */
export interface FileLine {
  /** Where it stands: its folders, and the archives that it is in, with "/" between. */
  path: string;
  outcome: FileOutcome;
  /** What is in it, each once. */
  documents: { id: string; title: string }[];
  /** What there is to restore, when it is a backup. */
  backup?: Blob;
}

/** A file that a person gave, and where it stands among these. */
export interface GivenFile {
  path: string;
  /** Undefined when the browser did not open it. */
  file: Blob | undefined;
}

/** What an import tells while it goes on. */
export interface ImportReport {
  lines: FileLine[];
  /** What is done, 0–1. */
  done: number;
}

/** What a file with a name tells: documents, or why there are none. */
export type ReadDocuments = (name: string, bytes: Uint8Array) => Promise<Publicatie[] | FileFailure>;
