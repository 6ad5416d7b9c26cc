import { z } from './z';

/** The kinds of reference that are recognised; the names are those of the gold sets. */
export const CITATION_KINDS = [
  'law-article',
  'law',
  'eu-article',
  'eu-act',
  'treaty-article',
  'treaty',
  'kamerstuk',
  'aanhangsel',
  'handelingen',
  'kamervraag',
  'tk-doc',
  'ecli',
  'stb',
  'stcrt',
  'trb',
  'id',
  'crossref',
] as const;

export type CitationKind = (typeof CITATION_KINDS)[number];

/** What a citation points at; which fields there are depends on the system. */
export const target = z.object({
  /**
   * `bwb`: a Dutch law or treaty (`BWBR0001903`); `celex`: an EU act (`32022R2065`); `ecli`, `ljn`: a judgment;
   * `op`: a publication on officielebekendmakingen.nl; `tk`: a document of the Tweede Kamer (`2024D28457`);
   * `internal`: a sub-question of the document itself.
   */
  system: z.enum(['bwb', 'celex', 'ecli', 'ljn', 'op', 'tk', 'internal']),
  id: z.optional(z.string()),
  article: z.optional(z.string()),
  lid: z.optional(z.array(z.string())),
  onderdeel: z.optional(z.array(z.string())),
  question: z.optional(z.array(z.string())),
});

export type Target = z.infer<typeof target>;

/** One reference in a text. `start` and `end` are UTF-16 offsets into the text as given, end exclusive. */
export interface Citation {
  start: number;
  end: number;
  kind: CitationKind;
  target: Target;
  /** Every target of a list or range that is written as one reference; `target` is the first of them. */
  targets?: Target[] | undefined;
}

/** A reference that was recognised and leads nowhere, and why; spans as in {@link Citation}. */
export interface Unresolved {
  start: number;
  end: number;
  kind: CitationKind;
  /**
   * `unknown`: of an act, or by a name, that no table has; `ambiguous`: it may be one of several; `unnamed`: nothing says
   * of which act or document; `impossible`: the number does not exist.
   */
  reason: 'unknown' | 'ambiguous' | 'unnamed' | 'impossible';
}
