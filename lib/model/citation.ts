/** The kinds of reference that are recognised; the names are those of the gold sets. */
export type CitationKind =
  | 'law-article'
  | 'law'
  | 'eu-article'
  | 'eu-act'
  | 'treaty-article'
  | 'treaty'
  | 'kamerstuk'
  | 'aanhangsel'
  | 'kamervraag'
  | 'ecli'
  | 'stb'
  | 'stcrt'
  | 'trb'
  | 'id'
  | 'crossref';

/** What a citation points at; which fields there are depends on the system. */
export interface Target {
  /**
   * `bwb`: a Dutch law or treaty (`BWBR0001903`); `celex`: an EU act (`32022R2065`); `ecli`, `ljn`: a judgment;
   * `op`: a publication on officielebekendmakingen.nl; `internal`: a sub-question of the document itself.
   */
  system: 'bwb' | 'celex' | 'ecli' | 'ljn' | 'op' | 'internal';
  id?: string | undefined;
  article?: string | undefined;
  lid?: string[] | undefined;
  onderdeel?: string[] | undefined;
  question?: string[] | undefined;
}

/** One reference in a text. `start` and `end` are UTF-16 offsets into the text as given, end exclusive. */
export interface Citation {
  start: number;
  end: number;
  kind: CitationKind;
  target: Target;
  /** Every target of a list or range that is written as one reference; `target` is the first of them. */
  targets?: Target[] | undefined;
}
