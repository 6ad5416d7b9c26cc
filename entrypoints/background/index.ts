import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { onIndexWaits } from '../../lib/corpus/index-waits';
import { openCorpus, refreshCitations, refreshIndex, refreshSeeds } from '../../lib/corpus/open-corpus';
import { readPreferences } from '../../lib/corpus/preferences';
import { readTexts } from '../../lib/language/read-texts';
import { answerPages } from '../../lib/messages/answer-pages';
import { collectInBackground } from './collect';
import { offerContextMenu } from './context-menu';
import { followInBackground } from './follow';
import { following } from './following';
import { answerOmnibox } from './omnibox';
import { showOnToolbar } from './toolbar-badge';

/** Does what follows from the documents: what pages leave to the background, and what was left undone when it was stopped. */
function catchUp(): void {
  refreshIndex().catch(console.error).then(refreshCitations).catch(console.error);
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    refreshSeeds().catch(console.error);
  });
  onIndexWaits(catchUp);
  answerPages({ open: openCorpus, readPreferences, following, readTexts });
  showOnToolbar(() => i18n.t('popup.off'));
  offerContextMenu(() => ({ search: i18n.t('fromBrowser.search'), panel: i18n.t('fromBrowser.panel') }));
  answerOmnibox({
    searchFor: (query) => i18n.t('fromBrowser.omnibox', [query]),
    empty: () => i18n.t('fromBrowser.omniboxEmpty'),
  });
  collectInBackground();
  followInBackground();
  catchUp();
});
