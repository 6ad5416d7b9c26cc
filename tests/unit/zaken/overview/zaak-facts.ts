import type { ZaakFacts } from '../../../../lib/model/overview';
import type { ZaakStatus } from '../../../../lib/model/zaak';

/** A question with this status; `number` tells it from others. */
export function zaak(number: number, status: ZaakStatus, more: Partial<ZaakFacts> = {}): ZaakFacts {
  return { key: String(number), title: '', id: String(number), status, fracties: [], offices: [], ...more };
}
