import type { ZaakStatus } from '../lib/model/zaak';
import { shownStatus, statusWord } from './words';

/** A question's status as a small label; the word says it, the colour only helps. */
export function StatusBadge({ status }: { status: ZaakStatus }) {
  const shown = shownStatus(status);
  return (
    <span class="ks-badge" data-status={shown}>
      {statusWord(shown)}
    </span>
  );
}
