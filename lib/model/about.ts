import { isoDate } from './publicatie';
import { z } from './z';
import { zaakStatus } from './zaak';

/** What the corpus holds about one place that is cited: a law, an article, a paper. */

/** One stored document, as a line that leads to it. */
const storedDocument = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  /** The day that it is known by. */
  day: z.optional(isoDate),
});

/** A stored document that cites a target. */
const citingDocument = z.object({
  ...storedDocument.shape,
  /** The sub-question in which, or in whose answer, it cites the target for the first time; absent outside these. */
  question: z.optional(z.string()),
});

/** What cites a target: the newest of the documents, and how many there are. */
const citing = z.object({
  /** How many stored documents cite it; of a law also those that cite one of its articles. */
  count: z.int().check(z.nonnegative()),
  /** The newest of them, newest first. */
  citing: z.array(citingDocument),
});

/** All about one target, for its card; the document that the card stands in is not among those that cite it. */
export const aboutTarget = z.object({
  ...citing.shape,
  /** The cited document itself, when the corpus holds it; its zaak's status when that is known. */
  document: z.optional(z.object({ ...storedDocument.shape, status: z.optional(zaakStatus) })),
});

export type CitingDocument = z.infer<typeof citingDocument>;
export type Citing = z.infer<typeof citing>;
export type AboutTarget = z.infer<typeof aboutTarget>;
