import { Backup } from '../../../components/backup/backup';
import { Export } from '../../../components/export/export';
import { backupServices } from '../backup-services';
import { exportServices } from '../export-services';

/** The view "meenemen". */
export default function Meenemen() {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  return (
    <>
      <Export services={exportServices} query={query} />
      <Backup services={backupServices} />
    </>
  );
}
