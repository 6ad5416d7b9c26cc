import { browser } from 'wxt/browser';
import { onFollowsChanged } from '../../lib/corpus/follow/follows-changed';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { readPreferences, watchPreferences } from '../../lib/corpus/preferences';
import { speak } from '../../lib/language/speak';

/** How many questions that are followed have news. Without its storage the toolbar says nothing of it. */
async function countNews(): Promise<number> {
  try {
    return (await (await openFollows()).all()).filter(({ news }) => news.length > 0).length;
  } catch (error) {
    console.error(error);
    return 0;
  }
}

/**
 * Keeps a word on the toolbar button while Kamerspoor is switched off on pages, so that its absence is explained; else the
 * number of followed questions with news.
 */
export function showOnToolbar(off: () => string): void {
  let turn = 0;
  const show = async () => {
    const own = ++turn;
    const { enabled, language } = await readPreferences();
    await speak(language);
    const news = enabled ? await countNews() : 0;
    // What changed meanwhile is shown by a later turn.
    if (own === turn) await browser.action.setBadgeText({ text: enabled ? String(news || '') : off() });
  };
  const showOrSay = () => void show().catch(console.error);
  watchPreferences(showOrSay);
  onFollowsChanged(showOrSay);
  showOrSay();
}
