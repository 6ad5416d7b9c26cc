import type { Zaak } from '../lib/model/zaak';
import { StatusBadge } from './status-badge';
import { statusSentence } from './status-sentence';

interface Props {
  zaken: Zaak[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Where each question stands, in sentences; with its number and badge where a document answers several. */
export function ZaakStatus({ zaken, today }: Props) {
  return (
    <>
      {zaken.map(({ vraagnummer, status, asked }) =>
        status ? (
          <p class="status" key={vraagnummer}>
            {zaken.length > 1 && (
              <>
                {vraagnummer} <StatusBadge status={status} />{' '}
              </>
            )}
            {statusSentence(status, asked === today ? undefined : asked)}
          </p>
        ) : null,
      )}
    </>
  );
}
