import { isoTime } from './note';
import type { Publicatie } from './publicatie';
import type { Card } from './search';
import { z } from './z';
import type { ZaakStatus } from './zaak';

/** A question of which the person wants to know when it is answered. */
export const follow = z.object({
  vraagnummer: z.string().check(z.minLength(1)),
  since: isoTime,
  /** When the official service was asked last, whatever came of it. */
  checked: z.optional(isoTime),
  /** When a request was begun of which nothing was heard yet; there while it is under way, and after a worker that died at it. */
  asked: z.optional(isoTime),
  /** The ids of the notices and answers that were known when it was followed, or came since. */
  known: z.array(z.string()),
  /** Of these, what came since and was not looked at yet. */
  news: z.array(z.string()),
  /** Why the last check told nothing; absent when it did. */
  problem: z.optional(z.enum(['silent', 'unexpected', 'permission'])),
  /** It was answered or withdrawn, and is asked for no more. */
  settled: z.optional(z.literal(true)),
});

export type Follow = z.infer<typeof follow>;

/** The questions that are followed. Every method may reject when the browser's storage refuses. */
export interface Follows {
  all(): Promise<Follow[]>;
  /** Follows a question, `known` being the notices and answers that are there; nothing when it is followed already. */
  add(vraagnummer: string, known: string[]): Promise<void>;
  remove(vraagnummer: string): Promise<void>;
  /** The person has seen what is new of these. */
  seen(vraagnummers: string[]): Promise<void>;
  /** Calls back at once, and whenever something changes, wherever that happens; returns how to stop. */
  watch(changed: (follows: Follow[]) => void): () => void;
}

/** A question that is followed, with what the corpus knows of it. */
export interface FollowedQuestion {
  follow: Follow;
  /** Absent when the corpus does not hold it. */
  title?: string;
  /** The id of the document to read it in. */
  id?: string;
  status?: ZaakStatus;
  /** The notices and answers that came since it was followed and were not looked at yet. */
  news: Publicatie[];
}

/** A question that waits for an answer, as far as the documents on this machine tell. */
export interface OpenQuestion extends Pick<Card, 'title' | 'people'> {
  /** Its vraagnummer, or the id of a document that has none. */
  key: string;
  /** The id of the document to read it in. */
  id: string;
  /** The offices that it is put to, as printed: "minister van Justitie en Veiligheid". */
  offices: string[];
  status: ZaakStatus;
}
