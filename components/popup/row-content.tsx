import { i18n } from '#i18n';
import type { ZaakStatus } from '../../lib/model/zaak';
import { formatDate } from '../words';
import { DocumentRow } from './document-row';
import { HitRow } from './hit-row';
import type { ListRow } from './list-section';

/** When the answer is or was due, or when there is no telling that, when the question was submitted. */
function dueNote({ name, term, ingezonden }: ZaakStatus): string | undefined {
  if (term) return i18n.t(name === 'laat' ? 'popup.dueSince' : 'popup.dueOn', [formatDate(term)]);
  return ingezonden && i18n.t('popup.submittedOn', [formatDate(ingezonden)]);
}

/** What a row of the list says. */
export function RowContent({ row, query }: { row: ListRow; query: string }) {
  switch (row.kind) {
    case 'hit':
      return <HitRow hit={row.hit} query={query} />;
    case 'recent':
      return <DocumentRow publicatie={row.publicatie} note={i18n.t('popup.readOn', [formatDate(row.on)])} />;
    case 'open': {
      const note = dueNote(row.status);
      return <DocumentRow publicatie={row.publicatie} status={row.status.name} {...(note ? { note } : {})} />;
    }
    case 'site':
      return (
        <>
          <span class="row-title">{i18n.t('popup.onSite', [row.id])}</span>
          <span class="row-snippet">{i18n.t('popup.onSiteText')}</span>
        </>
      );
  }
}
