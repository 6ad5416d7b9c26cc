/**
 * Why the site did not help. `silent`: no answer, or one that says that it cannot now; `unknown`: it has no such
 * document; `unexpected`: it answered with something that we cannot read; `stopped`: the person stopped it.
 */
export type SiteProblem = 'silent' | 'unknown' | 'unexpected' | 'stopped';

/** What came of asking the site, as a person is told it. Without `problem` the site told all that it has. */
export interface AskOutcome {
  /** How many documents were read. */
  found: number;
  /**
   * `gone`: the site does not know one of the documents that it names; `storage`: what was read could not be stored;
   * `noTurn`: nothing was asked, because the storage that gives the turns refused.
   */
  problem?: SiteProblem | 'gone' | 'storage' | 'noTurn';
}

/** Asks the site, on a person's word. `progress` is told before each request the how manieth it is. */
export type AskSite = (progress: (request: number) => void, signal: AbortSignal) => Promise<AskOutcome>;
