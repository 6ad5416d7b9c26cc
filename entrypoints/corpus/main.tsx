import { type ComponentType, render } from 'preact';
import { CorpusPage } from '../../components/corpus/corpus-page';
import type { ViewName } from '../../components/corpus/views';
import { StorageNotice } from '../../components/storage/storage-notice';
import { watchSharedStorage } from '../../lib/corpus/shared-trouble';
import { speakOnPage } from '../../lib/language/speak-chosen';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/corpus/corpus.css';
import '../../components/storage/storage-notice.css';

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
  const load = async (view: ViewName) => (await VIEWS[view]()).default;
  const page = (
    <>
      <StorageNotice watch={watchSharedStorage} />
      <CorpusPage load={load} />
    </>
  );
  speakOnPage(document).then(() => render(page, root), console.error);
}
