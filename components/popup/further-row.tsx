import { i18n } from '#i18n';
import { formatCount } from '../words';
import type { Asking } from './further';
import { furtherNote } from './further-note';

/** The way to what all official publications hold, or to more of it: `left` documents. */
export function FurtherRow({ asking, left }: { asking: Asking; left?: number | undefined }) {
  const isMore = left !== undefined;
  return (
    <>
      <span class="row-title">
        {isMore ? i18n.t('further.more', left, [formatCount(left)]) : i18n.t('further.offer')}
      </span>
      {(!isMore || asking !== 'offered') && <span class="row-note">{furtherNote(asking)}</span>}
    </>
  );
}
