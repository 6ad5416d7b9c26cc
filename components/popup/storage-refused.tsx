import type { StorageTrouble } from '../../lib/model/storage-trouble';
import { TroubleWords, troubleHeading } from '../storage/trouble-words';
import { Message } from './message';

/** The browser's storage did not open: what happened, what to do, and a button to do it again. */
export function StorageRefused({ trouble, onRetry }: { trouble: StorageTrouble; onRetry(): void }) {
  return (
    <Message heading={troubleHeading(trouble)}>
      <TroubleWords trouble={trouble} onRetry={onRetry} />
    </Message>
  );
}
