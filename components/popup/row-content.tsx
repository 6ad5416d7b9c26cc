import { i18n } from '#i18n';
import type { ZaakStatus } from '../../lib/model/zaak';
import { addDays } from '../../lib/zaken/days';
import { formatDate } from '../words';
import { DocumentRow } from './document-row';
import { HitRow } from './hit-row';
import type { ReadDocument } from './library';
import { type ListRow, MOST_CITED } from './list-section';

/** When the answer is or was due, or when there is no telling that, when the question was submitted. */
function dueNote({ name, term, ingezonden }: ZaakStatus): string | undefined {
  if (term) return i18n.t(name === 'laat' ? 'popup.dueSince' : 'popup.dueOn', [formatDate(term)]);
  return ingezonden && i18n.t('popup.submittedOn', [formatDate(ingezonden)]);
}

function readNote(on: string, today: string): string {
  if (on === today) return i18n.t('popup.readToday');
  return on === addDays(today, -1) ? i18n.t('popup.readYesterday') : i18n.t('popup.readOn', [formatDate(on)]);
}

function ReadRow({ read: { publicatie, on, status }, today }: { read: ReadDocument; today: string }) {
  return <DocumentRow publicatie={publicatie} note={readNote(on, today)} {...(status ? { status } : {})} />;
}

/** What a row of the list says. */
export function RowContent({ row, query }: { row: ListRow; query: string }) {
  switch (row.kind) {
    case 'hit':
      return <HitRow hit={row.hit} query={query} />;
    case 'cited':
      // The place is marked where it is cited, not the words that it was typed with.
      return <HitRow hit={row.hit} query="" />;
    case 'more':
      return (
        <span class="row-title">
          {row.count > MOST_CITED
            ? i18n.t('popup.citesNewest', [String(MOST_CITED), String(row.count)])
            : i18n.t('popup.citesAll', [String(row.count)])}
        </span>
      );
    case 'recent':
      return <ReadRow read={row.read} today={row.today} />;
    case 'open': {
      const note = dueNote(row.status);
      return <DocumentRow publicatie={row.publicatie} status={row.status} {...(note ? { note } : {})} />;
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
