import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel, type PanelServices } from '../../components/panel/panel';
import { watchStored } from '../../lib/corpus/watch-stored';
import { speakOnPage } from '../../lib/language/speak-chosen';
import { watchPanelQuery } from './panel-query';
import { watchActiveDocument } from './watch-active-document';
import '../../assets/theme.css';
import '../../components/panel/panel.css';

const services: PanelServices = {
  watchDocument: watchActiveDocument,
  watchStored,
  watchQuery: watchPanelQuery,
  openHere: (address) => {
    browser.tabs.update({ url: address }).catch(console.error);
  },
};

const root = document.getElementById('app');
if (root) {
  speakOnPage(document).then(() => render(<Panel services={services} />, root), console.error);
}
