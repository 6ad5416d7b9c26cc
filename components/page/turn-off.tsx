import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/**
 * The off switch. It is for all pages and takes itself away, so it first says how to come back. `turnOff` resolves to whether
 * that worked.
 */
export function TurnOff({ turnOff }: { turnOff(): Promise<boolean> }) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const leaveOn = () => {
    setAsking(false);
    setFailed(false);
    first.current?.focus();
  };
  return (
    <div class="turn-off">
      <button type="button" class="quiet" ref={first} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {i18n.t('banner.turnOff')}
      </button>
      {asking && (
        <p>
          {i18n.t('banner.turnOffSure')}{' '}
          <button type="button" onClick={async () => setFailed(!(await turnOff()))}>
            {i18n.t('banner.turnOffNow')}
          </button>{' '}
          <button type="button" class="second" onClick={leaveOn}>
            {i18n.t('banner.turnOffNot')}
          </button>
        </p>
      )}
      <span role="status">{failed && i18n.t('remember.failed')}</span>
    </div>
  );
}
