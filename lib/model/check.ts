/** What came of a check of everything that is stored. */
export interface CheckReport {
  /** Documents that were read. */
  documents: number;
  /** Of these, what was not found by all that it says. */
  mended: number;
  /** What pointed to a document under an id that it has no more, or to nothing: ids, visits, marks, lists of collectings. */
  strays: number;
  /** Records that could not be read and are kept apart now, those of earlier checks among them. */
  apart: number;
  /** Of these, what could not be read until this check. */
  newlyApart: number;
  /** Records of earlier checks that can be read by now, and are back in their places. */
  back: number;
  /** Whether the search index said what the documents say; `anew`: it could not be read, and is made again. */
  index: 'agrees' | 'mended' | 'anew';
  /** Changes to documents that the index does not show yet; it follows by itself. */
  waiting: number;
}

/** A record that could not be read, as it was. */
export interface ApartRecord {
  /** What it is kept apart under. */
  key: string;
  /** What it was among: `publicaties`, `notes`. */
  table: string;
  row: unknown;
}
