import { Import } from '../../../components/import/import';
import { createImportRun } from '../../../components/import/import-run';
import { backupServices } from '../backup-services';
import { importServices } from '../import-services';

/** Goes on while other views are shown. */
const run = createImportRun(importServices);

/** The view "importeren". */
export default function Importeren() {
  return <Import run={run} services={backupServices} />;
}
