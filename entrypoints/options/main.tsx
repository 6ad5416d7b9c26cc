import { render } from 'preact';
import { i18n } from '#i18n';
import { Options } from '../../components/options/options';
import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/model/preferences';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/options/options.css';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = i18n.t('languageTag');
  document.title = i18n.t('options.title');
  const show = (preferences: Preferences) =>
    render(<Options preferences={preferences} write={writePreferences} />, root);
  // Without the storage the page shows the defaults, and says so when a change cannot be kept.
  readPreferences().then(show, () => show(DEFAULT_PREFERENCES));
  watchPreferences(show);
}
