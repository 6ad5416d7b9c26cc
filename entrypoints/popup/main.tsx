import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { speakOnPage } from '../../lib/language/speak-chosen';
import { browserServices } from './browser-services';
import { fitToWindow } from './fit-to-window';

const app = document.getElementById('app');
const asked = new URLSearchParams(location.search);
document.documentElement.classList.toggle('in-panel', asked.has('panel'));
fitToWindow(window);

function show(app: HTMLElement): void {
  // In a tab or in the panel beside the pages it can be opened with a query.
  const typed = app.querySelector('input')?.value || (asked.get('q') ?? '');
  app.replaceChildren();
  render(<Popup services={browserServices} typed={typed} />, app);
}

if (app) speakOnPage(document).then(() => show(app), console.error);
