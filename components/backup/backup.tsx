import { i18n } from '#i18n';
import type { BackupServices } from './backup-services';
import { MakeBackup } from './make-backup';
import { Restore } from './restore';
import './backup.css';

/** A backup of everything on this machine: made here, and put back here. */
export function Backup({ services }: { services: BackupServices }) {
  return (
    <section>
      <h2>{i18n.t('backup.title')}</h2>
      <p>{i18n.t('backup.about')}</p>
      <MakeBackup run={services.make} />
      <h3>{i18n.t('backup.restoreTitle')}</h3>
      <p>{i18n.t('backup.restoreAbout')}</p>
      <Restore services={services} />
    </section>
  );
}
