import { i18n } from '#i18n';
import { destinationOf } from './destination-of';
import type { ListRow, ListSection } from './list-section';
import type { Start } from './start';

/**
 * What an empty field shows: what was read last, and the questions that wait for an answer. `incomplete`: there may be more
 * of these.
 */
export function startSections({ recent, open }: Start, today: string, incomplete: boolean): ListSection[] {
  return [
    {
      key: 'recent',
      heading: i18n.t('popup.recent'),
      whenEmpty: i18n.t('popup.recentNone'),
      rows: recent.map((read) => ({
        kind: 'recent',
        key: `recent ${read.publicatie.id}`,
        destination: destinationOf(read.publicatie),
        read,
        today,
      })),
    },
    {
      key: 'open',
      heading: i18n.t('popup.openVragen'),
      whenEmpty: i18n.t(incomplete ? 'popup.incomplete' : 'popup.openVragenNone'),
      rows: open.flatMap(({ card, status }): ListRow[] => {
        const [first] = card.documents;
        if (!first) return [];
        return [{ kind: 'open', key: `open ${card.key}`, destination: destinationOf(first), card, status }];
      }),
    },
  ];
}
