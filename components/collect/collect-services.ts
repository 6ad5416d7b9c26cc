import type { CollectForm, CollectJobs } from '../../lib/model/collect';
import type { SiteProblem } from '../../lib/model/site';

/** How many documents the service has for a form, or why it did not tell. */
export type Counted = { total: number } | { problem: SiteProblem | 'noTurn' };

/** What the view asks of the browser. */
export interface CollectServices {
  /** The collectings on this machine; rejects when the browser's storage refuses. */
  openJobs(): Promise<CollectJobs>;
  /**
   * Asks the person whether the official search service may be asked; true at once when it may. Only in the moment of a
   * press: nothing may be waited for before.
   */
  askForService(): Promise<boolean>;
  /** Asks the service; never rejects. */
  count(form: CollectForm, signal: AbortSignal): Promise<Counted>;
  /** False in a private window, from which nothing is stored. May reject. */
  mayStore(): Promise<boolean>;
}
