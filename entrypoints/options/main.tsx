import { render } from 'preact';
import { i18n } from '#i18n';
import { Options } from '../../components/options/options';
import { readPreferences, writePreferences } from '../../lib/corpus/preferences';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/options/options.css';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = i18n.t('languageTag');
  document.title = i18n.t('options.title');
  readPreferences().then((preferences) => {
    render(<Options preferences={preferences} write={writePreferences} />, root);
  });
}
