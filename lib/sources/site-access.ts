import type { SiteProblem } from '../model/site';

/** What asking the site needs of the place where it runs: a page of the site, or a page of the extension. */
export interface SiteAccess {
  /** Gets an address; rejects when nothing comes back. */
  fetch(address: string, signal: AbortSignal): Promise<Response>;
  /** Takes a turn: how many milliseconds to wait for it. Turns are a second apart, whoever asks. */
  takeTurn(): Promise<number>;
  parse(text: string, type: 'text/html' | 'application/xml'): Document;
  /** When a document is read, ISO 8601 in UTC. */
  now(): string;
}

/** The named error of this room: what was asked, and why it failed. */
export class SiteError extends Error {
  readonly problem: SiteProblem;
  /** How many milliseconds the site wants to be left alone, when it says so. */
  readonly retryAfter: number | undefined;

  constructor(problem: SiteProblem, address: string, retryAfter?: number) {
    super(`${address}: ${problem}`);
    this.name = 'SiteError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}
