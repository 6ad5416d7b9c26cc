/** What came of an input. */
export interface Outcome {
  /** In one word: what was read, or the typed reason why nothing was. */
  outcome: string;
  /** What must not be; empty when all is well. */
  complaints: string[];
  /** Characters of what came of it, as JSON. */
  size: number;
}
