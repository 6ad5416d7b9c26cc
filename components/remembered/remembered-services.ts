import type { Preferences } from '../../lib/model/preferences';
import type { Remembered } from '../../lib/model/remembered';

/** What the list of what was remembered asks of the browser. */
export interface RememberedServices extends Pick<Remembered, 'watch' | 'count' | 'remove' | 'removeSince'> {
  /** Calls back with the choices at once and whenever they change; returns how to stop. */
  watchPreferences(changed: (preferences: Preferences) => void): () => void;
  writePreferences(change: Partial<Preferences>): Promise<void>;
}
