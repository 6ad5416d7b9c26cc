import type { RememberedServices } from '../../components/remembered/remembered-services';
import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { openRemembered } from '../../lib/corpus/remembered/open-remembered';

/** Begins something that is watched as soon as it can be; returns how to stop, also before. */
function whenOpen<Opened>(opening: Promise<Opened>, begin: (opened: Opened) => () => void): () => void {
  let stop = () => {};
  let isWanted = true;
  opening.then((opened) => {
    if (isWanted) stop = begin(opened);
  }, console.error);
  return () => {
    isWanted = false;
    stop();
  };
}

/** What the view "Onthouden" asks of the browser. */
export const rememberedServices: RememberedServices = {
  watch(most, changed, failed) {
    const opening = openRemembered();
    opening.catch(failed);
    return whenOpen(opening, (remembered) => remembered.watch(most, changed, failed));
  },
  count: async (since) => (await openRemembered()).count(since),
  remove: async (id) => (await openRemembered()).remove(id),
  removeSince: async (since) => (await openRemembered()).removeSince(since),
  watchPreferences: (changed) =>
    whenOpen(readPreferences(), (preferences) => {
      changed(preferences);
      return watchPreferences(changed);
    }),
  writePreferences,
};
