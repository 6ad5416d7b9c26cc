import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenInReader } from './page';

interface Props {
  id: string;
  /** Whether its text was read before. */
  isRead: boolean;
  /** The page stands in a private window: nothing is stored. */
  isPrivate: boolean;
  openInReader: OpenInReader;
}

/** On the page of a document that exists as PDF only: reads the PDF in the extension's reader. */
export function OfferPdf({ id, isRead, isPrivate, openInReader }: Props) {
  const [failed, setFailed] = useState(false);
  const press = async () => setFailed(!(await openInReader(isRead ? { id } : { id, pdf: true })));
  return (
    <div class="ks-ask">
      <p>{i18n.t(isRead ? 'pdf.isRead' : isPrivate ? 'pdf.onlyPrivate' : 'pdf.only')}</p>
      <button type="button" onClick={press}>
        {i18n.t(isRead ? 'pdf.open' : 'pdf.read')}
      </button>
      <p role="status">{failed && i18n.t('pdf.notOpened')}</p>
    </div>
  );
}
