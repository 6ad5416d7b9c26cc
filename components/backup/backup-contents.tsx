import { i18n } from '#i18n';
import { BACKUP_COUNTS, type BackupReport } from '../../lib/model/backup';
import { formatMoment } from '../format-moment';
import { formatCount } from '../words';
import { damageWords } from './backup-words';

const COLUMNS = ['fresh', 'more', 'same'] as const;

/** What a backup would add to what is here: how many of each kind are new, have more than is here, or are here already. */
export function BackupContents({ report }: { report: BackupReport }) {
  const { made, extension, additions, broughtBack } = report;
  const kinds = BACKUP_COUNTS.filter(
    (kind) => kind === 'publicatie' || COLUMNS.some((column) => additions[kind][column] > 0),
  );
  return (
    <>
      <p>{i18n.t('backup.madeOn', [formatMoment(made), extension])}</p>
      <div class="backup-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('backup.what')}</th>
              {COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  {i18n.t(`backup.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{i18n.t(`backup.kind.${kind}`)}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{formatCount(additions[kind][column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {broughtBack > 0 && <p>{i18n.t('backup.broughtBack', broughtBack, [formatCount(broughtBack)])}</p>}
      {damageWords(report).map((words) => (
        <p class="backup-damage" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}
