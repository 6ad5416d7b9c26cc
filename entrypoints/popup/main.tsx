import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup/popup';
import { browserServices } from './browser-services';
import { fitToWindow } from './fit-to-window';

const app = document.getElementById('app');
document.documentElement.lang = i18n.t('languageTag');
fitToWindow(window);
if (app) {
  const typed = app.querySelector('input')?.value ?? '';
  app.replaceChildren();
  render(<Popup services={browserServices} typed={typed} />, app);
}
