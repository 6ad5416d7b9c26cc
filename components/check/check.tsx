import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useWatched } from '../backup/watched';
import { useKeptFocus } from '../use-kept-focus';
import { Apart } from './apart';
import type { CheckServices } from './check-services';
import { foundWords, phaseWords } from './check-words';
import './check.css';

/** The command that checks everything that is stored, how far it is, and what it found. */
export function Check({ services }: { services: CheckServices }) {
  const { run } = services;
  const state = useWatched(run);
  const whole = useRef<HTMLElement>(null);
  useKeptFocus(whole);
  return (
    <section class="check" ref={whole} tabIndex={-1} aria-labelledby="check-title">
      <h2 id="check-title">{i18n.t('check.title')}</h2>
      <p>{i18n.t('check.about')}</p>
      {state.phase === 'busy' ? (
        <div class="check-busy">
          <progress aria-label={i18n.t('check.progress')} value={state.done} />
          <button type="button" onClick={run.stop}>
            {i18n.t('check.stop')}
          </button>
        </div>
      ) : (
        <button type="button" onClick={run.start}>
          {i18n.t('check.start')}
        </button>
      )}
      <div role="status">
        {state.phase === 'checked' ? (
          foundWords(state.report).map((words) => <p key={words}>{words}</p>)
        ) : (
          <p>{phaseWords(state)}</p>
        )}
      </div>
      {state.phase === 'checked' && state.report.apart > 0 && <Apart count={state.report.apart} services={services} />}
    </section>
  );
}
