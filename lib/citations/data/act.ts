import { isoDate } from '../../model/publicatie';
import { z } from '../../model/z';

/** A name that another act had before, or has had since. Days are ISO, both inclusive; without one, it never ended or began. */
const datedName = z.strictObject({
  name: z.string().check(z.minLength(2)),
  /** What it takes before it is believed, as in the lists of {@link act}. */
  use: z.enum(['name', 'abbreviation', 'nextToArticle']),
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
});

/**
 * One act of law that a text may cite: a row of the tables beside this one. A new act is a new row.
 *
 * The lists of names differ in what it takes before a name is believed; names of one act are never repeated over lists.
 */
export const act = z.strictObject({
  kind: z.enum(['law', 'treaty', 'eu']),
  /** Number at wetten.overheid.nl (`BWBR0001854`, a treaty `BWBV0001000`) or CELEX (`32022R2065`); none for a code in books. */
  id: z.optional(z.string().check(z.regex(/^(?:BWB[RV]\d{7}|\d{5}[A-Z]{1,2}\d{0,4})$/))),
  /** The full name, as a card shows it. */
  name: z.string().check(z.minLength(3)),
  /** Other names, in any case; safe wherever they stand. */
  names: z.optional(z.array(z.string())),
  /** Abbreviations in exactly this case; safe wherever they stand. */
  abbreviations: z.optional(z.array(z.string())),
  /** Abbreviations that are also something else: only beside an article, or where the document defines them. */
  nextToArticle: z.optional(z.array(z.string())),
  /** Names that are ordinary words or letters unless an article number stands right before them (`125p Sv`). */
  afterNumber: z.optional(z.array(z.string())),
  /** Short names that another act has had as well: only where the document has named this act more fully. */
  onceNamed: z.optional(z.array(z.string())),
  /** Names that changed hands, the full one perhaps among them: the day of the document tells which act had it. */
  dated: z.optional(z.array(datedName)),
  /**
   * How its articles are numbered: `colon` is `3:17`, which people also write as `3.17`; `pair` is `5.1`; `whole` is `13b`.
   * What stands behind such a number with a point is a lid (`9.2 EVRM`). EU acts and treaties are numbered `whole`.
   */
  numbering: z.optional(z.enum(['colon', 'pair', 'whole'])),
  /** This act is one book of a code in books: the site numbers its articles without the book. */
  book: z.optional(z.string()),
  /** A code in books: the id of each book, by the number before the colon of an article. */
  books: z.optional(z.record(z.string(), z.string())),
  /** A sentence that cites an article, where the usual one of its kind would not do; it is a test. */
  example: z.optional(z.string()),
  /** Where the id was seen together with the name. */
  verified: z.string().check(z.minLength(5)),
});

export type Act = z.infer<typeof act>;
export type DatedName = z.infer<typeof datedName>;
