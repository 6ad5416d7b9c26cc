import { i18n } from '#i18n';
import { destinationOf } from './destination-of';
import type { Library } from './library';
import type { ListRow, ListSection } from './list-section';

/** What an empty field shows: what was read last, and the questions that wait for an answer. */
export function startSections({ recent, open, today }: Library): ListSection[] {
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
      whenEmpty: i18n.t('popup.openVragenNone'),
      rows: open.flatMap(({ vraagnummer, publicaties: [publicatie], status }): ListRow[] =>
        publicatie && status
          ? [{ kind: 'open', key: `open ${vraagnummer}`, destination: destinationOf(publicatie), publicatie, status }]
          : [],
      ),
    },
  ];
}
