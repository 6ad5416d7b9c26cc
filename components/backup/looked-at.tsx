import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupReport } from '../../lib/model/backup';
import { formatList } from '../words';
import { BackupContents } from './backup-contents';
import { addedWords, preferenceWords } from './backup-words';
import type { RestoreRun } from './restore-run';

/** What a backup would add, and the person's word on it. */
export function LookedAt({ report, run }: { report: BackupReport; run: RestoreRun }) {
  const [takes, setTakes] = useState(false);
  const differing = preferenceWords(report.preferences);
  const adds = addedWords(report).length > 0 || report.besides > 0;
  return (
    <div class="backup-looked">
      <BackupContents report={report} />
      {differing.length > 0 && (
        <label class="backup-choice">
          <input type="checkbox" checked={takes} onChange={(event) => setTakes(event.currentTarget.checked)} />
          <span>
            {i18n.t('backup.preferences')}
            <span class="hint">{i18n.t('backup.preferencesHint', [formatList(differing)])}</span>
          </span>
        </label>
      )}
      {report.besides > 0 && <p>{i18n.t('backup.besides')}</p>}
      {!adds && <p>{i18n.t('backup.nothing')}</p>}
      <div class="backup-buttons">
        {(adds || differing.length > 0) && (
          <button type="button" class="main" disabled={!adds && !takes} onClick={() => run.restore(takes)}>
            {i18n.t('backup.restore')}
          </button>
        )}
        <button type="button" onClick={run.forget}>
          {i18n.t('backup.cancel')}
        </button>
      </div>
    </div>
  );
}
