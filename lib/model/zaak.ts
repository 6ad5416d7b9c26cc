import { isoDate, publicatie } from './publicatie';
import { z } from './z';

const zaakStatusName = z.enum(['open', 'uitgesteld', 'laat', 'beantwoord', 'ingetrokken']);

/**
 * Where a question stands. Days are calendar days from `ingezonden`; a field is absent when the documents at hand
 * do not tell it.
 */
export const zaakStatus = z.object({
  name: zaakStatusName,
  ingezonden: z.optional(isoDate),
  /** The day of the latest notice of delay. */
  uitgesteld: z.optional(isoDate),
  /** The day the answer came. */
  beantwoord: z.optional(isoDate),
  /** The day the notice of withdrawal came. */
  ingetrokken: z.optional(isoDate),
  /** Three, or six after a notice of delay. */
  termWeeks: z.optional(z.union([z.literal(3), z.literal(6)])),
  /** The last day on which an answer is in time. */
  term: z.optional(isoDate),
  /** From submission to the answer, or to today while there is none. */
  days: z.optional(z.int()),
  /** Days past the term; 0 when in time. */
  daysOver: z.optional(z.int()),
  /** The site was asked today and has no answer either: so there is none. */
  verified: z.optional(z.literal(true)),
});

/** All publicaties with one vraagnummer, in the order of the procedure, and what follows from them. */
export const zaak = z.object({
  vraagnummer: z.string(),
  publicaties: z.array(publicatie),
  status: z.optional(zaakStatus),
  /** The day on which a person had the site asked for the answer, and it had none that is not at hand. */
  asked: z.optional(isoDate),
});

/**
 * Other questions that a zaak names, or that name it: what is known of one of them. `title` and `day` are absent when
 * the corpus does not hold it.
 */
export const relatedZaak = z.object({
  /** The document that is named, or that does the naming; the question itself where the corpus holds it. */
  id: z.string(),
  vraagnummers: z.array(z.string()),
  title: z.optional(z.string()),
  day: z.optional(isoDate),
});

/** The zaken tied to one: those that it names, and those that name it. */
export const relations = z.object({ earlier: z.array(relatedZaak), later: z.array(relatedZaak) });

export type ZaakStatus = z.infer<typeof zaakStatus>;
export type Zaak = z.infer<typeof zaak>;
export type RelatedZaak = z.infer<typeof relatedZaak>;
export type Relations = z.infer<typeof relations>;
