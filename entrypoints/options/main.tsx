import { render } from 'preact';
import { i18n } from '#i18n';
import { createCheckRun } from '../../components/check/check-run';
import type { CheckServices } from '../../components/check/check-services';
import { Options } from '../../components/options/options';
import { checkHere, forgetApartHere, recordsApartHere } from '../../lib/corpus/check/open-check';
import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { speak } from '../../lib/language/speak';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/model/preferences';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/options/options.css';

const check: CheckServices = {
  run: createCheckRun(checkHere),
  recordsApart: recordsApartHere,
  forgetApart: forgetApartHere,
};

const root = document.getElementById('app');
if (root) {
  const show = async (preferences: Preferences) => {
    await speak(preferences.language);
    document.documentElement.lang = i18n.t('languageTag');
    document.title = i18n.t('options.title');
    render(<Options preferences={preferences} write={writePreferences} check={check} />, root);
  };
  // Without the storage the page shows the defaults, and says so when a change cannot be kept.
  readPreferences().then(show, () => show(DEFAULT_PREFERENCES));
  watchPreferences(show);
}
