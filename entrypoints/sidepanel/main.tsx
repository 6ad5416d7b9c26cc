import { render } from 'preact';
import { i18n } from '#i18n';
import { Panel, type PanelServices } from '../../components/panel/panel';
import { watchPreferences } from '../../lib/corpus/preferences';
import { watchStored } from '../../lib/corpus/watch-stored';
import { speak } from '../../lib/language/speak';
import { speakChosen } from '../../lib/language/speak-chosen';
import { openHere } from './open-here';
import { watchPanelQuery } from './panel-query';
import { watchActiveDocument } from './watch-active-document';
import '../../assets/theme.css';
import '../../components/panel/panel.css';

const services: PanelServices = {
  watchDocument: watchActiveDocument,
  watchStored,
  watchQuery: watchPanelQuery,
  openHere,
};

const root = document.getElementById('app');
if (root) {
  const show = () => {
    document.documentElement.lang = i18n.t('languageTag');
    render(<Panel services={services} />, root);
  };
  speakChosen().then(show, console.error);
  // A panel has no button that loads it again, and its reader speaks the new language from the next document on.
  watchPreferences(({ language }) => void speak(language).then(show, console.error));
}
