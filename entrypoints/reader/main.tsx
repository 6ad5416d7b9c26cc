import { render } from 'preact';
import { i18n } from '#i18n';
import { PdfPage } from '../../components/reader/pdf-page';
import { ReaderPage } from '../../components/reader/reader-page';
import { loadDocument } from './load-document';
import { readPdfDocument } from './read-pdf-document';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/reader/reader.css';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = i18n.t('languageTag');
  const asked = new URLSearchParams(location.search);
  const id = asked.get('id') ?? '';
  render(
    asked.has('pdf') ? <PdfPage id={id} read={readPdfDocument} /> : <ReaderPage id={id} load={loadDocument} />,
    root,
  );
}
