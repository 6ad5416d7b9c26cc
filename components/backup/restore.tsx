import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupReport } from '../../lib/model/backup';
import { useKeptFocus } from '../use-kept-focus';
import { formatCount, formatList } from '../words';
import type { BackupServices } from './backup-services';
import { addedWords, damageWords } from './backup-words';
import { Busy } from './busy';
import { ChooseBackup } from './choose-backup';
import { LookedAt } from './looked-at';
import type { RestoreState } from './restore-run';
import { useAskBeforeClosing, useWatched } from './watched';
import './backup.css';

interface Props {
  services: Pick<BackupServices, 'restore'>;
  /** The file to restore, where a person gave it elsewhere; otherwise it is chosen here. */
  file?: Blob | undefined;
}

function whatWords(report: BackupReport): string {
  const added = addedWords(report);
  if (added.length > 0) return i18n.t('backup.added', [formatList(added)]);
  return i18n.t(report.besides > 0 ? 'backup.addedBesides' : 'backup.addedNothing');
}

function restoredWords(report: BackupReport): string[] {
  return [whatWords(report), ...(report.stopped ? [i18n.t('backup.stopped')] : damageWords(report))];
}

function stateWords(state: RestoreState): string[] {
  if (state.phase === 'none') return [];
  if (state.phase === 'restored') return restoredWords(state.report);
  if (state.phase !== 'refused') return [i18n.t(`backup.phase.${state.phase}`)];
  const { refused, line } = state.refusal;
  return [i18n.t(`backup.refused.${refused}`, [formatCount(line)])];
}

/** Puts a backup back: tells what it would add, adds it on the person's word, and tells what it added. */
export function Restore({ services: { restore: run }, file }: Props) {
  const state = useWatched(run);
  const whole = useRef<HTMLDivElement>(null);
  const isBusy = state.phase === 'looking' || state.phase === 'restoring';
  useAskBeforeClosing(isBusy);
  useKeptFocus(whole);
  useEffect(() => {
    if (file) run.look(file);
  }, [file]);
  return (
    <div class="backup-part" ref={whole} tabIndex={-1}>
      {!file && !isBusy && state.phase !== 'looked' && <ChooseBackup choose={run.look} />}
      <div role="status">
        {stateWords(state).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {isBusy && <Busy label={i18n.t('backup.restoreProgress')} done={state.done} stop={run.stop} />}
      {state.phase === 'looked' && <LookedAt report={state.report} run={run} />}
    </div>
  );
}
