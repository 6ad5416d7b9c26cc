import type { ZaakStatus } from '../model/zaak';

/** Whether a question waits no longer: it was answered or withdrawn. Of an unknown status it cannot be told. */
export function isSettled(status: ZaakStatus | undefined): boolean {
  return status?.name === 'beantwoord' || status?.name === 'ingetrokken';
}
