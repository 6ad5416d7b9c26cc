import { type ComponentType, render } from 'preact';
import { i18n } from '#i18n';
import { CorpusPage } from '../../components/corpus/corpus-page';
import type { ViewName } from '../../components/corpus/views';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/corpus/corpus.css';

/** Each view is loaded when it is shown: plots and archives bring libraries that the others do without. */
const VIEWS: Record<ViewName, () => Promise<{ default: ComponentType }>> = {
  vragen: () => import('./views/vragen'),
  overzicht: () => import('./views/overzicht'),
  verzamelen: () => import('./views/verzamelen'),
  importeren: () => import('./views/importeren'),
  onthouden: () => import('./views/onthouden'),
  meenemen: () => import('./views/meenemen'),
};

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = i18n.t('languageTag');
  render(<CorpusPage load={async (view) => (await VIEWS[view]()).default} />, root);
}
