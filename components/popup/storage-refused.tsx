import { i18n } from '#i18n';
import { Message } from './message';

/** The browser's storage did not open: what happened, what to do, and a button to do it again. */
export function StorageRefused({ reason, onRetry }: { reason: string; onRetry(): void }) {
  return (
    <Message heading={i18n.t('popup.refused')}>
      <p>{i18n.t('popup.refusedWhy')}</p>
      <p>{i18n.t('popup.refusedWhat')}</p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {i18n.t('popup.retry')}
        </button>
      </p>
      {reason && <p class="message-detail">{i18n.t('popup.refusedSaid', [reason])}</p>}
    </Message>
  );
}
