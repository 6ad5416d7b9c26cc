import type { Publicatie } from '../../../lib/model/publicatie';
import { addDays } from '../../../lib/zaken/days';
import { antwoordOf, kamervraagOf } from '../../../scripts/fixtures/documents';

/**
 * So many documents to collect, questions and answers in turn, each of another question: the texts are those of a seed, the
 * numbers are ones that the publisher has not come to.
 */
export function someDocuments(count: number): Publicatie[] {
  return Array.from({ length: count }, (_, at): Publicatie => {
    const vraagnummers = [`2024Z9${String(1000 + at)}`];
    const day = addDays('2024-01-02', at);
    if (at % 2 === 0) {
      return { ...kamervraagOf('000', 1), id: `kv-tk-${vraagnummers}`, vraagnummers, dates: { ingezonden: day } };
    }
    const aanhangselnummer = String(9100 + at);
    const dates = { ontvangen: day };
    const id = `ah-tk-20232024-${aanhangselnummer}`;
    return { ...antwoordOf('000', 1), id, aanhangselnummer, vraagnummers, dates, aanhangsels: [] };
  });
}
