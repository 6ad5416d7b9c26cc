import type { ZaakStatusName } from '../lib/model/zaak';
import { statusWord } from './words';

/** A question's status as a small label; the word says it, the colour only helps. */
export function StatusBadge({ name }: { name: ZaakStatusName }) {
  return (
    <span class="ks-badge" data-status={name}>
      {statusWord(name)}
    </span>
  );
}
