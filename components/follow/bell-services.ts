import type { Follows } from '../../lib/model/follow';

/** Whether a question can be followed: at once, after the person let the service be asked, or not at all. */
export type MayFollow = 'yes' | 'ask' | 'private';

/** What a bell asks of the browser. Promises reject when the browser refuses storage. */
export interface BellServices {
  watch: Follows['watch'];
  /** Calls back at once, and whenever the permission was given or withdrawn; returns how to stop. */
  watchMayFollow(changed: (may: MayFollow) => void): () => void;
  /**
   * Asks the person for the permission to ask the official service, and to show notifications, which can be done without. To
   * be called in the moment of a press. Resolves to whether the service may be asked.
   */
  askPermission(): Promise<boolean>;
  follow(vraagnummer: string): Promise<void>;
  unfollow(vraagnummer: string): Promise<void>;
}
