import type { Card } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import { statusToday } from '../../lib/zaken/status-today';

/** Where the question of a card stands on `today` (`YYYY-MM-DD`); undefined when there is no card or no question. */
export function cardStatus(card: Card | undefined, today: string): ZaakStatus | undefined {
  if (!card?.status) return undefined;
  const { status, delayUnknown } = card;
  return statusToday({ status, ...(delayUnknown ? { delayUnknown } : {}) }, today);
}
