import { browser } from 'wxt/browser';
import { readPreferences, watchPreferences } from '../../lib/corpus/preferences';
import type { Preferences } from '../../lib/model/preferences';

/** Keeps a word on the toolbar button while Kamerspoor is switched off on pages, so that its absence is explained. */
export function showSwitchOnToolbar(off: string): void {
  const show = ({ enabled }: Preferences) => browser.action.setBadgeText({ text: enabled ? '' : off });
  watchPreferences((preferences) => void show(preferences));
  readPreferences().then(show).catch(console.error);
}
