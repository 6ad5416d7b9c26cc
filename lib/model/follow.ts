import { isoTime } from './note';
import { z } from './z';

/** A question of which the person wants to know when it is answered. */
export const follow = z.object({
  vraagnummer: z.string().check(z.minLength(1)),
  since: isoTime,
  /** When the official service was asked last, whatever came of it. */
  checked: z.optional(isoTime),
  /** The ids of the notices and answers that were known when it was followed, or came since. */
  known: z.array(z.string()),
  /** Of these, what came since and was not looked at yet. */
  news: z.array(z.string()),
  /** Why the last check told nothing; absent when it did. */
  problem: z.optional(z.enum(['silent', 'unexpected', 'permission'])),
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
