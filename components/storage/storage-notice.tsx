import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorageNews, WatchStorage } from '../../lib/model/storage-trouble';
import { formatCount } from '../words';
import { CHECK_ADDRESS } from './check-address';
import { TroubleWords, troubleHeading } from './trouble-words';

interface Props {
  watch: WatchStorage;
  /** What is the matter is said elsewhere on the page. */
  saidElsewhere?: boolean;
  /** Opens an address of the extension; absent where its links do. */
  openPage?(address: string): void;
}

/** Above all else: what is the matter with the browser's storage, and how many records could not be read. Nothing when all is well. */
export function StorageNotice({ watch, saidElsewhere = false, openPage }: Props) {
  const [{ trouble, unread }, setNews] = useState<StorageNews>({ unread: 0 });
  useEffect(() => watch(setNews), [watch]);
  const shown = saidElsewhere ? undefined : trouble;
  const follow =
    openPage &&
    ((event: MouseEvent) => {
      event.preventDefault();
      openPage(CHECK_ADDRESS);
    });
  return (
    <div class="storage-notices">
      {shown && (
        <div class="storage-notice" role="alert">
          <p>
            <strong>{troubleHeading(shown)}</strong>
          </p>
          <TroubleWords trouble={shown} onRetry={() => location.reload()} />
        </div>
      )}
      {/* It is there before its words: what comes together with them is seldom read out. */}
      <div role="status">
        {unread > 0 && (
          <p class="storage-notice">
            {i18n.t('storage.unread', unread, [formatCount(unread)])}{' '}
            <a href={CHECK_ADDRESS} {...(follow ? { onClick: follow } : {})}>
              {i18n.t('storage.check')}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
