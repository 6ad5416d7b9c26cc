import { i18n } from '#i18n';
import { Message } from './message';

/** The index could not be read: what is done about it, and a button to look again. */
export function IndexDamaged({ onRetry }: { onRetry(): void }) {
  return (
    <Message heading={i18n.t('popup.damaged')}>
      <p>{i18n.t('popup.damagedWhat')}</p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {i18n.t('popup.retry')}
        </button>
      </p>
    </Message>
  );
}
