import { i18n } from '#i18n';
import type { StorageTrouble } from '../../lib/model/storage-trouble';

/** What is the matter with the storage: for a heading. */
export function troubleHeading({ name }: StorageTrouble): string {
  return i18n.t(`storage.${name}`);
}

/** What is the matter with the storage and what to do about it, with the button that does it. */
export function TroubleWords({ trouble, onRetry }: { trouble: StorageTrouble; onRetry(): void }) {
  const { name } = trouble;
  return (
    <>
      <p>{i18n.t(`storage.${name}What`)}</p>
      {name !== 'waiting' && name !== 'full' && (
        <p>
          <button type="button" class="button" onClick={onRetry}>
            {i18n.t(name === 'outdated' ? 'storage.reload' : 'storage.retry')}
          </button>
        </p>
      )}
      {/* That they are newer we say ourselves. */}
      {'said' in trouble && name !== 'newer' && trouble.said && (
        <p class="storage-said">{i18n.t('storage.said', [trouble.said])}</p>
      )}
    </>
  );
}
