import { publicatie } from './publicatie';
import { z } from './z';

/** One document in an answer of the official search service (SRU): what its record says, and where its texts are. */
export const sruRecord = z.object({
  /** What the record tells, read as the publisher's records are: without questions and answers. */
  record: publicatie,
  /** The addresses of its texts, at the hosts that we know; absent where there is none. */
  xml: z.optional(z.string()),
  html: z.optional(z.string()),
  pdf: z.optional(z.string()),
});

/** One page of an answer. */
export const sruPage = z.object({
  /** How many the service says there are in all; an estimate. */
  total: z.int().check(z.nonnegative()),
  /** The questions and Aanhangsels on this page. */
  records: z.array(sruRecord),
  /** How many records the page has in all, those of other publications and unreadable ones among them. */
  count: z.int().check(z.nonnegative()),
});

export type SruRecord = z.infer<typeof sruRecord>;
export type SruPage = z.infer<typeof sruPage>;
