import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { formatCount } from '../words';
import type { Further } from './further';
import { furtherNote } from './further-note';
import { type ListRow, type ListSection, OFFICIAL } from './list-section';
import type { PopupView } from './popup-view';

/** The rows of what was found, each followed by the way to store it, and the way to more. */
function officialRows({ asking, found, storing }: Further, mayStore: boolean): ListRow[] {
  if (!found) return [];
  const rows = found.documents.flatMap((official): ListRow[] => {
    const { id } = official.record;
    const now = storing.get(id);
    const row: ListRow = {
      kind: 'official',
      key: `official ${id}`,
      destination: addressOf(id),
      official,
      ...(now ? { storing: now } : {}),
    };
    const isOffered = mayStore && official.here !== 'text' && now !== 'asking';
    return isOffered ? [row, { kind: 'store', key: `store ${id}`, official }] : [row];
  });
  if (found.next === undefined) return rows;
  return [
    ...rows,
    { kind: 'further', key: `further ${found.next}`, asking, left: Math.max(1, found.total - found.documents.length) },
  ];
}

function headingOf({ found, left }: Further): Pick<ListSection, 'heading' | 'note'> {
  if (!found) return {};
  const note = left.length > 0 ? { note: i18n.t('further.left', [left.join(' ')]) } : {};
  return { heading: i18n.t('further.heading', [formatCount(found.total)]), ...note };
}

/** What the search in all official publications adds to a list: the way to it, and then what it found. */
function furtherSection(further: Further, mayStore: boolean): ListSection {
  const rows: ListRow[] = further.found
    ? officialRows(further, mayStore)
    : [{ kind: 'further', key: 'further', asking: further.asking }];
  const whenEmpty = i18n.t(further.byMinister ? 'further.noneByMinister' : 'further.none');
  return { key: OFFICIAL, rows, ...headingOf(further), whenEmpty };
}

function announcementOf({ asking, found }: Further): string {
  if (asking !== 'offered') return furtherNote(asking);
  return found ? i18n.t('further.found', found.total, [formatCount(found.total)]) : '';
}

/**
 * The view with the search in all official publications below it. Where nothing was found here that is a button at first,
 * and a list once it was pressed.
 */
export function withFurther(
  view: PopupView,
  query: string,
  further: Further | undefined,
  mayStore: boolean,
): PopupView {
  if (!further) return view;
  const isPressed = further.found !== undefined || further.asking !== 'offered';
  const announcement = announcementOf(further) || view.announcement;
  const section = furtherSection(further, mayStore);
  if (view.name === 'list') return { ...view, announcement, sections: [...view.sections, section] };
  if (view.name !== 'nothing') return view;
  if (!isPressed) return { ...view, further: true };
  const own = { key: 'own', heading: i18n.t('further.own'), rows: [], whenEmpty: i18n.t('popup.nothing', [query]) };
  return { name: 'list', announcement, label: i18n.t('popup.results'), sections: [own, section] };
}
