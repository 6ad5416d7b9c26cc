import { i18n } from '#i18n';
import { BACKUP_COUNTS, type BackupCount, type BackupReport } from '../../lib/model/backup';
import type { Preferences } from '../../lib/model/preferences';
import { formatCount, formatList } from '../words';

const [KILO, MEGA] = [1_000, 1_000_000];

/** How large a file is, in the person's language: "12,3 MB". `bytes`: at least 1 kB is told. */
export function sizeWords(bytes: number): string {
  const isLarge = bytes >= MEGA;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(i18n.t('languageTag'), {
    style: 'unit',
    unit,
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / MEGA : Math.max(1, bytes / KILO));
}

/** What there is in a backup, each with its number: "1.128 documenten". Documents are told always, the rest when there are any. */
export function countWords(counts: Record<BackupCount, number>): string[] {
  const told = BACKUP_COUNTS.filter((kind) => kind === 'publicatie' || counts[kind] > 0);
  return told.map((kind) => i18n.t(`backup.count.${kind}`, counts[kind], [formatCount(counts[kind])]));
}

/** What was added, each with its number; empty when nothing was. */
export function addedWords({ additions }: BackupReport): string[] {
  const added = BACKUP_COUNTS.map((kind) => [kind, additions[kind].fresh + additions[kind].more] as const);
  return added
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => i18n.t(`backup.count.${kind}`, count, [formatCount(count)]));
}

/** The choices by their names in the options; that a person was told something is no choice. */
export function preferenceWords(names: (keyof Preferences)[]): string[] {
  return names.flatMap((name) => {
    if (name === 'rememberTold') return [];
    return [i18n.t(name === 'hiddenGroups' ? 'options.groups' : `options.${name}`)];
  });
}

/** What is wrong with a backup, a sentence for each thing; empty for one that is whole. */
export function damageWords({ unread, cutAfter, readNoFurther }: BackupReport): string[] {
  const { count, lines } = unread;
  const named = lines.map(formatCount);
  const which = count > lines.length ? i18n.t('backup.amongOthers', [named.join(', ')]) : formatList(named);
  const cut = readNoFurther ? (`backup.readNoFurther.${readNoFurther}` as const) : 'backup.cut';
  return [
    ...(count > 0 ? [i18n.t('backup.unread', count, [formatCount(count), which])] : []),
    ...(cutAfter === undefined ? [] : [i18n.t(cut, [formatCount(cutAfter)])]),
  ];
}
