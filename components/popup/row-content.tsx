import { i18n } from '#i18n';
import type { ZaakStatus } from '../../lib/model/zaak';
import type { FoundWord } from '../../lib/search/searcher';
import { addDays } from '../../lib/zaken/days';
import { formatCount, formatDate } from '../words';
import { DocumentRow } from './document-row';
import { FurtherRow } from './further-row';
import { HitRow } from './hit-row';
import { type ListRow, MOST_CITED } from './list-section';
import { OfficialRow } from './official-row';
import { peopleOf } from './people-line';
import type { OpenVraag, ReadDocument } from './start';
import { StoreRow } from './store-row';
import type { Reasons } from './use-reasons';
import { ZaakRow } from './zaak-row';

/** What the rows of a list are shown with. */
export interface RowContext {
  /** The words that were found, to be marked. */
  words: readonly FoundWord[];
  /** Why results stand where they stand, when that is asked for. */
  reasons?: Reasons | undefined;
}

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
  const { kind, title } = publicatie;
  const people = peopleOf(publicatie);
  return <DocumentRow kind={kind} title={title} people={people} note={readNote(on, today)} status={status} />;
}

function OpenRow({ card: { documents, title, people }, status }: OpenVraag) {
  const kind = documents[0]?.kind ?? 'kamervraag';
  return <DocumentRow kind={kind} title={title} people={people} note={dueNote(status)} status={status} />;
}

/** What a row of the list says. */
export function RowContent({ row, words, reasons }: RowContext & { row: ListRow }) {
  switch (row.kind) {
    case 'zaak':
      return <ZaakRow row={row} words={words} reasons={reasons?.get(row.key)} />;
    case 'hit':
    case 'cited':
      return <HitRow hit={row.hit} />;
    case 'more':
      return (
        <span class="row-title">
          {row.count > MOST_CITED
            ? i18n.t('popup.citesNewest', [formatCount(MOST_CITED), formatCount(row.count)])
            : i18n.t('popup.citesAll', [formatCount(row.count)])}
        </span>
      );
    case 'official':
      return <OfficialRow official={row.official} storing={row.storing} />;
    case 'store':
      return <StoreRow title={row.official.record.title} />;
    case 'further':
      return <FurtherRow asking={row.asking} left={row.left} />;
    case 'recent':
      return <ReadRow read={row.read} today={row.today} />;
    case 'open':
      return <OpenRow card={row.card} status={row.status} />;
    case 'site':
      return (
        <>
          <span class="row-title">{i18n.t('popup.onSite', [row.id])}</span>
          <span class="row-snippet">{i18n.t('popup.onSiteText')}</span>
        </>
      );
  }
}
