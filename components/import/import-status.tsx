import { i18n } from '#i18n';
import { countLines, GROUPS, type ImportResults } from './import-results';
import { type ImportState, isImporting } from './import-run';

function phaseWords({ phase, results }: ImportState): string {
  if (phase === 'none') return '';
  if (phase !== 'done' && phase !== 'stopped') return i18n.t(`importing.phase.${phase}`);
  const files = countLines(results);
  return i18n.t(`importing.${phase}`, files, [String(files)]);
}

/** "118 nieuw bewaard, 2 niet gelezen" */
function countsOf({ lines }: ImportResults): string {
  const counts = GROUPS.map((group) => [group, lines[group].length] as const).filter(([, count]) => count > 0);
  const inOrder = counts.sort(([a], [b]) => Number(a === 'notRead') - Number(b === 'notRead'));
  return inOrder.map(([group, count]) => i18n.t(`importing.count.${group}`, count, [String(count)])).join(', ');
}

function Counts({ results }: { results: ImportResults }) {
  const { skipped } = results;
  return (
    <>
      {countLines(results) > 0 && <p>{countsOf(results)}</p>}
      {skipped > 0 && <p class="hint">{i18n.t('importing.skipped', skipped, [String(skipped)])}</p>}
    </>
  );
}

/** How far an import is, and what became of the files so far. */
export function ImportStatus({ state, stop }: { state: ImportState; stop(): void }) {
  const { phase, done, results } = state;
  const busy = isImporting(state);
  return (
    <div class="import-status">
      <div role="status">
        <p class="import-phase">{phaseWords(state)}</p>
        {!busy && <Counts results={results} />}
      </div>
      {busy && (
        <>
          {/* Not read aloud: it changes several times a second. */}
          <Counts results={results} />
          <div class="import-busy">
            <progress aria-label={i18n.t('importing.progress')} {...(phase === 'reading' ? { value: done } : {})} />
            <button type="button" onClick={stop}>
              {i18n.t('importing.stop')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
