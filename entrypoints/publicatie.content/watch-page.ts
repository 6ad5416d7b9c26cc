import { augmentPage } from '../../components/page/augment-page';
import { removeLeftovers } from '../../components/page/remove-leftovers';
import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { askKeep, askLetter, askOpened } from '../../lib/messages/ask-background';
import type { Preferences } from '../../lib/model/preferences';
import { readPage } from '../../lib/readers/page/read-page';
import { recognisePage } from '../../lib/readers/page/recognise-page';
import { today } from '../../lib/zaken/days';

/**
 * Recognises the page in a window and, while the person's switch is on, adds what belongs to it. A page that is not
 * ours is not touched. Whatever goes wrong, the page stays as it was. Returns how to take everything out again.
 */
export function watchPage(window: Window): () => void {
  const { document } = window;
  const url = window.location.href;
  if (!recognisePage(document, url)) return () => {};
  removeLeftovers(document);

  let takeOut = () => {};
  /** Counts the calls of `apply`: an answer that comes after a later call is dropped. */
  let turn = 0;
  let justOpened = true;
  const add = async (preferences: Preferences) => {
    const mine = ++turn;
    takeOut();
    takeOut = () => {};
    const page = preferences.enabled ? recognisePage(document, url) : undefined;
    const publicatie = page && readPage(document, { url, readAt: new Date().toISOString() });
    if (!page || !publicatie) return;
    const answer = await askOpened(publicatie);
    if (mine !== turn) return;
    takeOut = augmentPage({
      window,
      document,
      body: page.body,
      publicatie,
      known: answer.ok ? answer : undefined,
      preferences,
      today: today(new Date()),
      justOpened,
      keep: async () => (await askKeep(publicatie)).ok,
      openLetter: async (id, fragment) => (await askLetter(id, fragment)).ok,
      turnOff: () => writePreferences({ enabled: false }),
    });
    justOpened = false;
  };
  const apply = (preferences: Preferences) => add(preferences).catch(console.error);
  const applyStored = () => readPreferences().then(apply).catch(console.error);
  // A page that the browser kept aside hears of no change; it asks when it is shown again.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) applyStored();
  };

  const stop = watchPreferences(apply);
  window.addEventListener('pageshow', onShow);
  applyStored();
  return () => {
    turn++;
    takeOut();
    window.removeEventListener('pageshow', onShow);
    stop();
  };
}
