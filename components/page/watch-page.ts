import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { askKeep, askOpened } from '../../lib/messages/ask-background';
import type { Preferences } from '../../lib/model/preferences';
import { readPage } from '../../lib/readers/page/read-page';
import { recognisePage } from '../../lib/readers/page/recognise-page';
import { today } from '../../lib/zaken/days';
import { augmentPage } from './augment-page';

/**
 * Recognises the page in a window and, while the person's switch is on, adds what belongs to it. A page that is not
 * ours is not touched. Whatever goes wrong, the page stays as it was. Returns how to take everything out again.
 */
export function watchPage(window: Window): () => void {
  const { document } = window;
  const url = window.location.href;
  if (!recognisePage(document, url)) return () => {};

  let takeOut = () => {};
  let turn = 0;
  const apply = async (preferences: Preferences) => {
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
      keep: async () => (await askKeep(publicatie)).ok,
      turnOff: () => writePreferences({ enabled: false }),
    });
  };
  const stop = watchPreferences((preferences) => void apply(preferences));
  readPreferences().then(apply).catch(console.error);
  return () => {
    turn++;
    stop();
    takeOut();
  };
}
