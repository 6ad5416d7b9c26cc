import type { Publicatie } from './publicatie';
import { isoDate } from './publicatie';
import { z } from './z';
import { type ZaakStatus, zaakStatus } from './zaak';

/** A run of text that matched, as UTF-16 offsets into the text it belongs to, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export interface Snippet {
  text: string;
  marks: Range[];
  /** The number of the sub-question that the text is from, answers or stands beside; absent for titles, letters and notices. */
  question?: string;
  /** Whether the text is that question, its answer, or what the person wrote beside it or beside the document. */
  part?: 'vraag' | 'antwoord' | 'notitie';
}

const cardDocument = z.object({
  id: z.string(),
  kind: z.enum(['kamervraag', 'mededeling', 'antwoord', 'brief']),
  day: z.optional(isoDate),
});

/**
 * What a list shows of a zaak without reading its documents; kept in the index, and parsed whenever it is read. A document
 * that belongs to no zaak has a card of its own.
 */
export const card = z.object({
  /** The vraagnummer, or the id of a document that has none. */
  key: z.string().check(z.minLength(1)),
  title: z.string(),
  /** In the order of the procedure, at least one. */
  documents: z.array(cardDocument).check(z.minLength(1)),
  /** Who asked; of a letter that answers no question, who wrote it. */
  people: z.array(z.object({ name: z.string(), fractie: z.optional(z.string()) })),
  /** Of a question that waits for its answer as on the day of its submission: see `statusToday`. */
  status: z.optional(zaakStatus),
  /** Whether a notice of delay came cannot be told: three weeks after its submission the term is not known any more. */
  delayUnknown: z.optional(z.literal(true)),
  /** The person's own labels on its documents and their sub-questions, each once; of very many the first. */
  labels: z.optional(z.array(z.string())),
});

export type Card = z.infer<typeof card>;

/** One document that matches, with the piece that matches best. */
export interface Hit {
  publicatie: Publicatie;
  status?: ZaakStatus;
  snippet: Snippet;
  /** Where the title matched. */
  titleMarks: Range[];
}
