import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../words';
import type { Writing, WritingState } from './use-writing';

function outcome(state: WritingState): string {
  switch (state.name) {
    case 'saved':
      return i18n.t('take.saved', [state.file]);
    case 'stopped':
      return i18n.t('take.stopped');
    case 'refused':
      return i18n.t('take.refused');
    default:
      return '';
  }
}

/** How far the file is, with a button that stops it, and what came of it. */
export function WritingStatus({ state, stop }: Writing) {
  const outcomeLine = useRef<HTMLParagraphElement>(null);
  const wasWriting = useRef(false);
  const isWriting = state.name === 'writing';
  useEffect(() => {
    // The button that was pressed is gone: what became of it is the next thing to read.
    if (wasWriting.current && !isWriting && document.activeElement === document.body) outcomeLine.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  return (
    <>
      {isWriting && (
        <div class="take-progress">
          <progress value={state.done} max={state.all} aria-label={i18n.t('take.writing')} />
          <span>{i18n.t('take.progress', [formatCount(state.done), formatCount(state.all)])}</span>
          <button type="button" onClick={stop}>
            {i18n.t('take.stop')}
          </button>
        </div>
      )}
      <p ref={outcomeLine} role="status" tabIndex={-1}>
        {outcome(state)}
      </p>
    </>
  );
}
