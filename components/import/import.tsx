import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupServices } from '../backup/backup-services';
import { Restore } from '../backup/restore';
import { useAskBeforeClosing, useWatched } from '../backup/watched';
import { useKeptFocus } from '../use-kept-focus';
import { DropZone } from './drop-zone';
import { FileLines } from './file-lines';
import { type ImportRun, isImporting } from './import-run';
import { ImportStatus } from './import-status';
import './import.css';

interface Props {
  run: ImportRun;
  /** Where a backup goes that a person gave here. */
  services: Pick<BackupServices, 'restore'>;
}

/** Reads files, folders and archives that a person drops or chooses, and says of each file what became of it. */
export function Import({ run, services }: Props) {
  const state = useWatched(run);
  const result = useRef<HTMLElement>(null);
  useAskBeforeClosing(isImporting(state));
  useKeptFocus(result);
  return (
    <>
      <p>{i18n.t('importing.about')}</p>
      <DropZone disabled={isImporting(state)} give={run.start} />
      <section class="import-result" ref={result} tabIndex={-1}>
        {state.phase !== 'none' && <h2>{i18n.t('importing.result')}</h2>}
        <ImportStatus state={state} stop={run.stop} />
        {state.backup && (
          <>
            <h3>{i18n.t('backup.restoreTitle')}</h3>
            <Restore services={services} file={state.backup} />
          </>
        )}
        <FileLines results={state.results} />
      </section>
    </>
  );
}
