import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup/popup';
import { browserServices } from './browser-services';
import { fitToWindow } from './fit-to-window';

const app = document.getElementById('app');
document.documentElement.lang = i18n.t('languageTag');
const asked = new URLSearchParams(location.search);
document.documentElement.classList.toggle('in-panel', asked.has('panel'));
fitToWindow(window);
if (app) {
  // In a tab or in the panel beside the pages it can be opened with a query.
  const typed = app.querySelector('input')?.value || (asked.get('q') ?? '');
  app.replaceChildren();
  render(<Popup services={browserServices} typed={typed} />, app);
}
