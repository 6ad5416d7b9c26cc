import { render } from 'preact';
import { i18n } from '#i18n';
import { createCheckRun } from '../../components/check/check-run';
import type { CheckServices } from '../../components/check/check-services';
import { Options } from '../../components/options/options';
import { StorageNotice } from '../../components/storage/storage-notice';
import { checkHere, forgetApartHere, recordsApartHere } from '../../lib/corpus/check/open-check';
import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { watchSharedStorage } from '../../lib/corpus/shared-trouble';
import { speak } from '../../lib/language/speak';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/model/preferences';
import type { WatchStorage } from '../../lib/model/storage-trouble';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/options/options.css';
import '../../components/storage/storage-notice.css';

const check: CheckServices = {
  run: createCheckRun(checkHere),
  recordsApart: recordsApartHere,
  forgetApart: forgetApartHere,
};

/** What cannot be read the check on this page tells itself. */
const watchTrouble: WatchStorage = (changed) => watchSharedStorage(({ trouble }) => changed({ trouble, unread: 0 }));

const root = document.getElementById('app');
if (root) {
  let latest: Preferences = DEFAULT_PREFERENCES;
  const show = async (preferences: Preferences) => {
    latest = preferences;
    await speak(preferences.language);
    // Who chose again while the texts were read sees the last choice.
    document.documentElement.lang = i18n.t('languageTag');
    document.title = i18n.t('options.title');
    const page = (
      <>
        <StorageNotice watch={watchTrouble} />
        <Options preferences={latest} write={writePreferences} check={check} />
      </>
    );
    render(page, root);
  };
  // Without the storage the page shows the defaults, and says so when a change cannot be kept.
  readPreferences().then(show, () => show(DEFAULT_PREFERENCES));
  watchPreferences(show);
}
