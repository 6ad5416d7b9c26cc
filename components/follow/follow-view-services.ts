import type { Follow, FollowedQuestion, OpenQuestion } from '../../lib/model/follow';
import type { Publicatie } from '../../lib/model/publicatie';
import type { BellServices } from './bell-services';

/** What the view of open questions asks of the browser. Promises reject when it refuses storage. */
export interface FollowViewServices extends BellServices {
  /** `YYYY-MM-DD` */
  today(): string;
  /** All questions that wait for an answer, the oldest first. Rejects too when the index has to be made again. */
  openQuestions(): Promise<OpenQuestion[]>;
  /** How many documents are not in that list yet. */
  pending(): Promise<number>;
  /** What is known of the questions that are followed. */
  describe(follows: Follow[]): Promise<FollowedQuestion[]>;
  seen(vraagnummers: string[]): Promise<void>;
  /** The person opens a document of which there is news. */
  opened(document: Publicatie): Promise<void>;
  /** Asks the official service for all that are followed, one a second. `progress`: the how manieth of how many. */
  check(progress: (at: number, of: number) => void, signal: AbortSignal): Promise<void>;
}
