import { i18n } from '#i18n';
import { formatCount } from '../words';
import type { Waiting } from './use-waiting';

/** How many documents cannot be found yet; nothing when there are none. */
export function WaitingLine({ waiting: { left, of } }: { waiting: Waiting }) {
  if (left === 0) return null;
  const words = i18n.t('popup.waiting', left, [formatCount(left)]);
  return (
    <p class="waiting">
      <span id="waiting">{words}</span>
      <progress aria-labelledby="waiting" max={of} value={of - left} />
    </p>
  );
}
