import { z } from './z';

/** The kinds of reference that are recognised; the names are those of the gold sets. */
export const citationKind = z.enum([
  'law-article',
  'law',
  'eu-article',
  'eu-act',
  'treaty-article',
  'treaty',
  'kamerstuk',
  'aanhangsel',
  'kamervraag',
  'ecli',
  'stb',
  'stcrt',
  'trb',
  'id',
  'crossref',
]);

/**
 * What a citation points at.
 * `bwb`: a Dutch law or treaty (`BWBR0001903`); `celex`: an EU act (`32022R2065`); `ecli`: a judgment;
 * `op`: a publication on officielebekendmakingen.nl; `internal`: a sub-question of the document itself.
 */
export const target = z.object({
  system: z.enum(['bwb', 'celex', 'ecli', 'ljn', 'op', 'internal']),
  id: z.optional(z.string()),
  article: z.optional(z.string()),
  lid: z.optional(z.array(z.string())),
  onderdeel: z.optional(z.array(z.string())),
  question: z.optional(z.array(z.string())),
});

/** One reference in a text. `start` and `end` are UTF-16 offsets into the text as given, end exclusive. */
export const citation = z.object({
  start: z.int(),
  end: z.int(),
  kind: citationKind,
  target,
  /** Every target of a list or range that is written as one reference; `target` is the first of them. */
  targets: z.optional(z.array(target)),
});

export type CitationKind = z.infer<typeof citationKind>;
export type Target = z.infer<typeof target>;
export type Citation = z.infer<typeof citation>;
