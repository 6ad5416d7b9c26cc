import { render } from 'preact';
import { i18n } from '#i18n';
import { ReaderPage } from '../../components/reader/reader-page';
import { loadDocument } from './load-document';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/reader/reader.css';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = i18n.t('languageTag');
  const id = new URLSearchParams(location.search).get('id') ?? '';
  render(<ReaderPage id={id} load={loadDocument} />, root);
}
