import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  stored: boolean;
  /** Stores the page's document; resolves to whether that worked. */
  keep(): Promise<boolean>;
}

/** Stores the document of the page, on a person's word; says aloud whether that worked. */
export function Keep({ stored, keep }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const status = useRef<HTMLSpanElement>(null);
  const press = async () => {
    setState('busy');
    const done = await keep();
    setState(done ? 'idle' : 'failed');
    if (done) status.current?.focus();
  };
  return (
    <div class="keep">
      {!stored && (
        <button type="button" disabled={state === 'busy'} onClick={press}>
          {i18n.t('banner.keep')}
        </button>
      )}
      <span role="status" tabIndex={-1} ref={status}>
        {stored && i18n.t('banner.kept')}
        {state === 'failed' && i18n.t('banner.keepFailed')}
      </span>
    </div>
  );
}
