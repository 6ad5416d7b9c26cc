import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MadeBackup } from '../../lib/model/backup';
import { saveFile } from '../save-file';
import { CHECK_ADDRESS } from '../storage/check-address';
import { useKeptFocus } from '../use-kept-focus';
import { formatCount, formatList } from '../words';
import { countWords, sizeWords } from './backup-words';
import { Busy } from './busy';
import type { MakeRun, MakeState } from './make-run';
import { useAskBeforeClosing, useWatched } from './watched';

function madeWords({ name, size, counts }: MadeBackup): string {
  return i18n.t('backup.made', [name, sizeWords(size), formatList(countWords(counts))]);
}

function stateWords(state: MakeState): string {
  if (state.phase === 'none') return '';
  return state.phase === 'made' ? madeWords(state.made) : i18n.t(`backup.make_${state.phase}`);
}

/** The button that makes a backup, how far it is, and what it has when it is there. */
export function MakeBackup({ run }: { run: MakeRun }) {
  const state = useWatched(run);
  const whole = useRef<HTMLDivElement>(null);
  const isBusy = state.phase === 'busy';
  useAskBeforeClosing(isBusy);
  useKeptFocus(whole);
  const blob = state.phase === 'made' ? state.made.blob : undefined;
  return (
    <div class="backup-part" ref={whole} tabIndex={-1}>
      {isBusy ? (
        <Busy label={i18n.t('backup.makeProgress')} done={state.done} stop={run.stop} />
      ) : (
        <button type="button" class="main" onClick={run.start}>
          {i18n.t('backup.make')}
        </button>
      )}
      <p role="status">{stateWords(state)}</p>
      {state.phase === 'made' && state.made.apart > 0 && (
        <p>
          {i18n.t('backup.apart', state.made.apart, [formatCount(state.made.apart)])}{' '}
          <a href={CHECK_ADDRESS}>{i18n.t('check.title')}</a>
        </p>
      )}
      {state.phase === 'made' && blob && (
        <button type="button" onClick={() => saveFile(blob, state.made.name)}>
          {i18n.t('backup.saveAgain')}
        </button>
      )}
    </div>
  );
}
